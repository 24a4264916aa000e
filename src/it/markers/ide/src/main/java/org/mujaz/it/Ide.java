package org.mujaz.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.eventspy.AbstractEventSpy;
import org.apache.maven.execution.ExecutionEvent;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.ThreadBuildContext;

/** Listens to each goal, and writes down what it is told; the second build is incremental. */
@Named
@Singleton
public final class Ide extends AbstractEventSpy {

  private final List<String> calls = new ArrayList<>();
  private final Map<Object, Object> values = new HashMap<>();
  private boolean hasBuilt;

  @Override
  public void onEvent(Object event) {
    if (event instanceof ExecutionEvent) {
      ExecutionEvent.Type type = ((ExecutionEvent) event).getType();
      if (type == ExecutionEvent.Type.MojoStarted) {
        begin((ExecutionEvent) event);
      } else if (type == ExecutionEvent.Type.MojoSucceeded) {
        end((ExecutionEvent) event, true);
      } else if (type == ExecutionEvent.Type.MojoFailed) {
        end((ExecutionEvent) event, false);
      }
    }
  }

  private void begin(ExecutionEvent event) {
    Path base = event.getProject().getBasedir().toPath();
    if (event.getSession().getUserProperties().containsKey("ide.mend")) {
      mend(base);
    }
    calls.add("-- " + event.getMojoExecution().getGoal());
    ThreadBuildContext.setThreadBuildContext(
        (BuildContext)
            Proxy.newProxyInstance(
                Ide.class.getClassLoader(),
                new Class<?>[] {BuildContext.class},
                (proxy, method, arguments) -> called(base, method, arguments)));
  }

  private static void mend(Path base) {
    try {
      Files.copy(
          base.resolve("mended.md"),
          base.resolve("content/stories/2017-10-18-raqqa/en.md"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object called(Path base, Method method, Object[] arguments) {
    switch (method.getName()) {
      case "isIncremental":
        return hasBuilt;
      case "hasDelta":
        return !hasBuilt;
      case "getValue":
        return values.get(arguments[0]);
      case "setValue":
        values.put(arguments[0], arguments[1]);
        return null;
      case "addMessage":
        calls.add(
            String.format(
                "mark %s:%s:%s %s %s (%s)",
                name(base, arguments[0]),
                arguments[1],
                arguments[2],
                arguments[4],
                arguments[3],
                arguments[5] == null ? "" : ((Throwable) arguments[5]).getMessage()));
        return null;
      default:
        calls.add(method.getName() + " " + name(base, arguments[0]));
        return null;
    }
  }

  private static String name(Path base, Object file) {
    return base.relativize(((File) file).toPath()).toString().replace('\\', '/');
  }

  private void end(ExecutionEvent event, boolean isBuilt) {
    hasBuilt |= isBuilt;
    ThreadBuildContext.setThreadBuildContext(null);
    try {
      Files.write(
          event.getProject().getBasedir().toPath().resolve("ide.log"),
          calls,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    calls.clear();
  }
}
