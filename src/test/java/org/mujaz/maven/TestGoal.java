package org.mujaz.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;
import org.mujaz.TestSite;

/** Runs a goal as Maven does, with the parameters of a command line and a log that is kept. */
public final class TestGoal {

  private final List<String> lines = new ArrayList<>();
  private @Nullable AbstractMojoExecutionException failure;

  private TestGoal() {}

  /**
   * Runs a goal.
   *
   * @param parameters by their names, as in the POM
   */
  public static TestGoal run(TestSite site, String goal, Map<String, String> parameters) {
    TestGoal run = new TestGoal();
    return run.run(run.goal(goal), site, parameters);
  }

  /** Runs a goal in an IDE that has this container. */
  static TestGoal inside(
      PlexusContainer container, TestSite site, String goal, Map<String, String> parameters) {
    TestGoal run = new TestGoal();
    AbstractGoal mojo = run.goal(goal);
    set(mojo, "container", container);
    return run.run(mojo, site, parameters);
  }

  /** Runs a goal. */
  static TestGoal run(TestSite site, AbstractGoal mojo, Map<String, String> parameters) {
    return new TestGoal().run(mojo, site, parameters);
  }

  private TestGoal run(AbstractGoal mojo, TestSite site, Map<String, String> parameters) {
    mojo.setLog(log());
    set(mojo, "language", "en");
    if (mojo instanceof PackageMojo) {
      set(mojo, "outputDirectory", site.path("site").toFile());
      set(mojo, "zipFile", site.path("target/digest-1-site.zip").toFile());
      set(mojo, "classifier", "site");
      set(mojo, "compress", true);
      set(mojo, "project", new MavenProject());
    } else {
      set(mojo, "baseDirectory", site.base().toFile());
      set(mojo, "clock", "2026-11-22T06:00:00Z");
    }
    if (mojo instanceof ImportMojo) {
      set(mojo, "contentDirectory", site.path("content").toFile());
    }
    if (mojo instanceof AbstractMujazMojo) {
      set(mojo, "contentDirectory", site.path("content").toFile());
      set(mojo, "themesDirectory", site.path("themes").toFile());
      set(mojo, "outputDirectory", site.path("site").toFile());
      set(mojo, "workDirectory", site.path("target/mujaz").toFile());
    }
    if (mojo instanceof CheckMojo) {
      set(mojo, "linkLimit", 1000);
      set(mojo, "linkTimeout", 5);
    }
    if (mojo instanceof NotifyMojo) {
      set(mojo, "limit", 10_000);
      set(mojo, "notifyTimeout", 5);
      set(mojo, "indexNowService", "https://api.invalid/");
    }
    parameters.forEach((name, value) -> set(mojo, name, value, site));
    return execute(mojo);
  }

  /** Runs the goal {@code import}, which needs no project. */
  static TestGoal importing(TestSite site, Map<String, String> parameters) {
    ImportMojo mojo = new ImportMojo();
    TestGoal run = new TestGoal();
    mojo.setLog(run.log());
    set(mojo, "baseDirectory", site.base().toFile());
    set(mojo, "contentDirectory", site.path("content").toFile());
    set(mojo, "clock", "2026-11-22T06:00:00Z");
    set(mojo, "language", "en");
    set(mojo, "date", "today");
    parameters.forEach((name, value) -> set(mojo, name, value, site));
    return run.execute(mojo);
  }

  private TestGoal execute(AbstractGoal mojo) {
    try {
      mojo.execute();
    } catch (AbstractMojoExecutionException e) {
      failure = e;
    }
    return this;
  }

  private AbstractGoal goal(String name) {
    return switch (name) {
      case "check" -> new CheckMojo();
      case "generate" -> new GenerateMojo();
      case "import" -> new ImportMojo();
      case "init" -> new InitMojo();
      case "new" -> new NewMojo();
      case "notify" -> new NotifyMojo();
      case "package" -> new PackageMojo(new AttachedArtifacts(lines));
      case "schedule" -> new ScheduleMojo();
      case "schema" -> new SchemaMojo();
      case "translations" -> new TranslationsMojo();
      default -> throw new IllegalArgumentException("no goal " + name);
    };
  }

  private static void set(Object mojo, String name, String value, TestSite site) {
    Class<?> type = field(mojo, name).getType();
    if (type == File.class) {
      set(mojo, name, site.path(value).toFile());
    } else {
      set(mojo, name, parsed(type, value));
    }
  }

  private static Object parsed(Class<?> type, String value) {
    if (type == int.class) {
      return Integer.valueOf(value);
    }
    return type == boolean.class ? Boolean.valueOf(value) : value;
  }

  /** Gives a goal a value as Maven does. */
  static void set(Object mojo, String name, Object value) {
    try {
      field(mojo, name).set(mojo, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(Object mojo, String name) {
    Class<?> type = mojo.getClass();
    while (type != Object.class) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
      } catch (NoSuchFieldException inherited) {
        type = type.getSuperclass();
      }
    }
    throw new IllegalArgumentException("no parameter " + name);
  }

  private Log log() {
    return new SystemStreamLog() {
      @Override
      public void info(CharSequence line) {
        keep("INFO", line);
      }

      @Override
      public void warn(CharSequence line) {
        keep("WARNING", line);
      }

      @Override
      public void error(CharSequence line) {
        keep("ERROR", line);
      }
    };
  }

  private void keep(String level, CharSequence line) {
    lines.add(("[" + level + "] " + line).stripTrailing());
  }

  /** What was logged, line by line. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** The same without the times of stages, which differ from run to run. */
  public List<String> linesButTimes() {
    return lines.stream().filter(line -> !line.startsWith("[INFO] time taken: ")).toList();
  }

  /** Why it failed; empty when it did not. */
  public String failure() {
    return failure == null ? "" : String.valueOf(failure.getMessage());
  }

  /** What else Maven would tell about the failure: the messages of its causes. */
  public List<String> causes() {
    List<String> messages = new ArrayList<>();
    Throwable cause = failure == null ? null : failure.getCause();
    while (cause != null) {
      messages.add(String.valueOf(cause.getMessage()));
      cause = cause.getCause();
    }
    return List.copyOf(messages);
  }

  /** Whether it failed because of the content or of what was asked, not of the machine. */
  public boolean failed() {
    return failure != null;
  }
}
