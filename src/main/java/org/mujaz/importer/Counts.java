package org.mujaz.importer;

/**
 * How many files an import made, or would make.
 *
 * @param stories stories of which a version was new
 * @param pages standing pages of which a version was new
 * @param texts new files of stories and pages
 * @param media new pictures and other files beside them
 * @param updated files that follow the origin, since nobody had changed them
 * @param unchanged files that are as they were
 * @param kept files that the import would have written otherwise, and that a person changed
 */
public record Counts(
    int stories, int pages, int texts, int media, int updated, int unchanged, int kept) {}
