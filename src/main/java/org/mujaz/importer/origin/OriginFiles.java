package org.mujaz.importer.origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** The files of a folder that somebody else made: no link is followed, hidden ones are left out. */
public final class OriginFiles {

  /** How many bytes of a file tell what it is. */
  private static final int HEAD = 8192;

  private static final int MOST_FILES = 1_000_000;

  private OriginFiles() {}

  /**
   * How reports call a file.
   *
   * @param base the project
   */
  public static SourcePath name(Path base, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown =
        absolute.startsWith(base) && !absolute.equals(base)
            ? base.relativize(absolute)
            : absolute.getFileName();
    StringBuilder name = new StringBuilder();
    for (Path part : shown) {
      name.append(name.isEmpty() ? "" : "/").append(printable(part));
    }
    return new SourcePath(name.toString());
  }

  private static String printable(Path part) {
    String name = Normalizer.normalize(part.toString(), Normalizer.Form.NFC);
    return name.replaceAll("[\\p{Cc}\\\\]", "?");
  }

  /** The beginning of a file, a character for each byte: enough to tell what it is. */
  public static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file, or every file below a folder, in the order of their names. */
  public static List<OriginFile> of(Path base, Path from, Problems problems) {
    return of(base, from, MOST_FILES, problems);
  }

  /** The same, of no more than {@code most} files; that there are more is reported. */
  static List<OriginFile> of(Path base, Path from, int most, Problems problems) {
    if (Files.isRegularFile(from)) {
      return List.of(new OriginFile(from, name(base, from)));
    }
    Visit visit = new Visit(from, name(base, from), most, problems);
    try {
      Files.walkFileTree(from, visit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    visit.files.sort(Comparator.comparing(OriginFile::name));
    return visit.files;
  }

  /** Takes the files that it comes by. */
  private static final class Visit extends SimpleFileVisitor<Path> {
    private final Path from;
    private final SourcePath root;
    private final int most;
    private final Problems problems;
    private final List<OriginFile> files = new ArrayList<>();

    private Visit(Path from, SourcePath root, int most, Problems problems) {
      this.from = from;
      this.root = root;
      this.most = most;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(from) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (files.size() == most) {
        problems.add(
            ProblemCode.UNREADABLE_ORIGIN,
            Location.of(root),
            ReportPhrase.TOO_MANY_FILES.with(Wording.quoted(most)));
        return FileVisitResult.TERMINATE;
      }
      take(file, attributes);
      return FileVisitResult.CONTINUE;
    }

    private void take(Path file, BasicFileAttributes attributes) {
      String below = OriginFiles.name(from.toAbsolutePath().normalize(), file).value();
      SourcePath name = new SourcePath(root + "/" + below);
      if (attributes.isRegularFile()) {
        files.add(new OriginFile(file, name));
      } else {
        problems.add(
            ProblemCode.NOT_CARRIED_OVER,
            Location.of(name),
            ReportPhrase.LINK_OR_DEVICE.with(name.fileName()));
      }
    }
  }

  /** Whether the name of a file or folder begins with a dot, so that it is passed over. */
  public static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }
}
