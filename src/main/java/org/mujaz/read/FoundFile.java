package org.mujaz.read;

import java.nio.file.Path;
import org.mujaz.source.SourcePath;

/**
 * A file below the content folder.
 *
 * @param path its name in the project
 * @param file itself
 * @param bytes its size
 */
public record FoundFile(SourcePath path, Path file, long bytes) {}
