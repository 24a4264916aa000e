package org.mujaz.importer.origin;

import java.nio.file.Path;
import org.mujaz.source.SourcePath;

/**
 * A file of an origin.
 *
 * @param file where it is
 * @param name as reports call it: its path in the project, or the end of its path elsewhere
 */
public record OriginFile(Path file, SourcePath name) {}
