package org.mujaz.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;

/** Everything that may have a marker: each file and folder in a folder, and itself. */
final class Inputs {

  private Inputs() {}

  /** Visits them all; a link that leads out of the folder is not followed. */
  static void visit(Path folder, Consumer<Path> each) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Set<FileVisitOption> links = Set.of(FileVisitOption.FOLLOW_LINKS);
      Files.walkFileTree(folder, links, Integer.MAX_VALUE, visitor(folder.toRealPath(), each));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileVisitor<Path> visitor(Path root, Consumer<Path> each) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
          throws IOException {
        each.accept(folder);
        boolean leadsOut = Files.isSymbolicLink(folder) && !folder.toRealPath().startsWith(root);
        return leadsOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        each.accept(file);
        return FileVisitResult.CONTINUE;
      }

      /** What cannot be read, or went meanwhile, the build has told of. */
      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        each.accept(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
