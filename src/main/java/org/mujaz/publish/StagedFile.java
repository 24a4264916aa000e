package org.mujaz.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.model.Route;

/**
 * One file of the next site.
 *
 * @param route its address
 * @param size in bytes
 * @param content where its bytes wait, or nothing if the output folder already has them
 */
record StagedFile(Route route, long size, Optional<Path> content) {}
