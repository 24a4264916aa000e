package org.mujaz.view;

/**
 * What a browser needs to know of an edition to install it like an app.
 *
 * @param title the name of the digest
 * @param description one sentence; may be empty
 * @param language the BCP 47 tag of the edition
 * @param dir its direction
 * @param start its home page
 * @param scope the address below which all of the site is
 */
public record ManifestView(
    String title, String description, String language, String dir, String start, String scope) {}
