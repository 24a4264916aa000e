package org.mujaz.importer.origin;

import java.util.Optional;

/**
 * Where a text came from before it was published by the origin.
 *
 * @param name of the newspaper or agency
 * @param url of the original
 */
public record ImportedSource(String name, Optional<String> url) {}
