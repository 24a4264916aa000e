package org.mujaz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publisher's project, written as one text in the test and put into a folder.
 *
 * <p>A line {@code -- content/stories/x/ar.md --} begins a file; what follows, up to the next such
 * line, is its content. A file given later replaces one of the same name.
 */
public final class TestSite {

  /** A site.yaml with nothing but what must be there and one section. */
  public static final String SITE_YAML =
      """
      -- content/site.yaml --
      title: {ar: موجز, en: Digest}
      description: {ar: أخبار اليوم, en: The news of the day}
      url: https://digest.example/
      timeZone: Asia/Dubai
      sections:
        - id: politics
          name: {ar: سياسة, en: Politics}
      """;

  private static final Pattern HEADER = Pattern.compile("(?m)^-- (\\S.*?) --(?:\\R|\\z)");

  private final Path base;

  private TestSite(Path base) {
    this.base = base;
  }

  /** A project without files in {@code base}, which is made when it is not there. */
  public static TestSite in(Path base) {
    return new TestSite(base);
  }

  /** Writes every file of {@code archive}. */
  public TestSite with(String archive) {
    Matcher header = HEADER.matcher(archive);
    if (!header.lookingAt()) {
      throw new IllegalArgumentException("a site begins with a line -- NAME --");
    }
    boolean more = true;
    while (more) {
      String name = header.group(1);
      int start = header.end();
      more = header.find();
      with(name, archive.substring(start, more ? header.start() : archive.length()));
    }
    return this;
  }

  /** Writes one text as UTF-8. */
  public TestSite with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes one file of any kind. */
  public TestSite with(String name, byte[] bytes) {
    try {
      Files.createDirectories(base);
      Path file = base.resolve(name);
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The base folder of the project. */
  public Path base() {
    return base;
  }

  /** A file or folder of the project. */
  public Path path(String name) {
    return base.resolve(name);
  }
}
