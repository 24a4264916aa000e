package org.mujaz.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that builds all projects in a folder at once, each over and over, its content being
 * {@code b} and {@code a} in turn, until it is killed. Each site takes the place of the one before
 * it, or of none.
 */
final class BuildLoop {

  /** The argument that has each site be the first. */
  static final String ANEW = "anew";

  /** So long a first site is there, in milliseconds. */
  private static final int STANDS = 1000;

  /** Builds are to be killed while they make and publish pages, not while they read a theme. */
  private static final ThemeShelf THEMES = new ThemeShelf();

  private BuildLoop() {}

  /** The folder of the projects, and perhaps {@value #ANEW}. */
  public static void main(String[] arguments) throws IOException {
    boolean anew = List.of(arguments).contains(ANEW);
    for (Path project : projects(Path.of(arguments[0]))) {
      new Thread(() -> buildForEver(project, anew), project.toString()).start();
    }
  }

  /** The projects in a folder. */
  static List<Path> projects(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  private static void buildForEver(Path project, boolean anew) {
    try {
      for (int i = 0; true; i++) {
        if (anew) {
          moveAway(project, i);
        }
        build(project, i % 2 == 0 ? "b" : "a");
        if (anew) {
          // Else there is a site for no more than moments.
          Thread.sleep(STANDS);
        }
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  /** In one step, since a site half removed by others is not what a build leaves. */
  private static void moveAway(Path project, int number) throws IOException {
    Path site = project.resolve("site");
    if (Files.exists(site)) {
      Path gone = Files.createDirectories(project.resolve("gone"));
      Files.move(site, gone.resolve(ProcessHandle.current().pid() + "-" + number));
    }
  }

  /** One build of a project with one of its contents. */
  static void build(Path project, String content) {
    BuildRequest request =
        new BuildRequest(
            project,
            project.resolve(content),
            project.resolve("themes"),
            project.resolve("site"),
            project.resolve("target/mujaz"),
            TestBuild.CLOCK,
            false,
            1);
    BuildResult result = new SiteBuild(request, Caches.of(request, THEMES)).run();
    if (result.publication().isEmpty()) {
      throw new IllegalStateException("not published: " + result.problems().sorted());
    }
  }
}
