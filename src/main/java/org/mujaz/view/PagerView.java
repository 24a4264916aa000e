package org.mujaz.view;

import java.util.Optional;

/**
 * Where in a paginated list a page stands.
 *
 * @param number of this page, from 1
 * @param total how many pages there are
 * @param newer the page before it
 * @param older the page after it
 */
public record PagerView(int number, int total, Optional<String> newer, Optional<String> older) {}
