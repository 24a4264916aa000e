package org.mujaz.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** The theme that comes with the plugin, in its jar or in a folder of classes. */
final class BuiltInTheme {
  /** Its name. */
  static final String NAME = "mujaz";

  private static final String ROOT = "themes/" + NAME + "/";

  private BuiltInTheme() {}

  /** Reads all of its files. */
  static ThemeLayer read() {
    return read(
        Objects.requireNonNull(
            BuiltInTheme.class.getClassLoader().getResource(ROOT + "theme.yaml"), ROOT));
  }

  /** Reads the files beside the {@code theme.yaml} at {@code marker}. */
  static ThemeLayer read(URL marker) {
    try {
      if (marker.openConnection() instanceof JarURLConnection connection) {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
          return new ThemeLayer(NAME, false, entries(jar));
        }
      }
      Path folder = Objects.requireNonNull(Path.of(folderOf(marker)));
      return ThemeFolder.read(NAME, false, folder, new Problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI folderOf(URL marker) {
    try {
      return marker.toURI().resolve(".");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(marker.toString(), e);
    }
  }

  private static Map<String, ThemeFile> entries(JarFile jar) throws IOException {
    Map<String, ThemeFile> files = new HashMap<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (!entry.isDirectory() && entry.getName().startsWith(ROOT)) {
        String path = entry.getName().substring(ROOT.length());
        try (InputStream in = jar.getInputStream(entry)) {
          SourcePath source = new SourcePath(entry.getName());
          files.put(path, new ThemeFile(path, source, in.readAllBytes()));
        }
      }
    }
    return files;
  }
}
