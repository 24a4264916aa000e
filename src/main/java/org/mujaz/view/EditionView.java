package org.mujaz.view;

import java.util.Optional;

/**
 * One edition on the bilingual front.
 *
 * @param language its BCP 47 tag
 * @param dir its direction
 * @param name its name in its own language
 * @param site its title, addresses and menu
 * @param digest its latest digest, on pages that show it
 */
public record EditionView(
    String language, String dir, String name, SiteView site, Optional<DigestView> digest) {}
