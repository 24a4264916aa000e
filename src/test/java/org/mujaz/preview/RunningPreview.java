package org.mujaz.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildWatcher;
import org.mujaz.build.LiveState;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.TextReport;
import org.mujaz.problem.Wording;

/** A preview of a project in a folder, for a test to look at. */
public final class RunningPreview implements AutoCloseable {

  /** The present of all tests. */
  static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final long PATIENCE = 20;

  private final TestSite site;
  private final Messages messages;
  private final Preview preview;
  private final BlockingQueue<LiveState> states = new LinkedBlockingQueue<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningPreview(TestSite site, Language language) {
    this.site = site;
    this.messages = Messages.in(language);
    this.preview = Preview.start(request(0, "localhost"), BuildWatcher.NONE, new Listening());
  }

  /** Starts one that tells its report in English, and waits until the site has been read. */
  public static RunningPreview of(TestSite site) {
    return of(site, Language.ENGLISH);
  }

  /** Starts one that tells its report in {@code language}. */
  public static RunningPreview of(TestSite site, Language language) {
    RunningPreview running = new RunningPreview(site, language);
    running.next();
    return running;
  }

  /** What is asked of it. */
  PreviewRequest request(int port, String address) {
    Path base = site.base();
    BuildRequest build =
        new BuildRequest(
            base,
            base.resolve("content"),
            base.resolve("themes"),
            base.resolve("site"),
            base.resolve("target/mujaz"),
            NOW,
            false,
            2);
    InetAddress at = PreviewRequest.address(address);
    return new PreviewRequest(build, at, port, EditorLinks.of("vscode"), messages);
  }

  private final class Listening implements PreviewListener {
    @Override
    public void tell(Wording words) {
      lines.add(messages.words(words));
    }

    @Override
    public void warn(Wording words) {
      lines.add(messages.words(words));
    }

    @Override
    public void read(LiveState state) {
      states.add(state);
    }
  }

  /** What it said. */
  List<String> lines() {
    return lines;
  }

  /** Waits for the next state, and gives its report. */
  public List<String> next() {
    try {
      LiveState state = states.poll(PATIENCE, TimeUnit.SECONDS);
      if (state == null) {
        throw new IllegalStateException("nothing was read within " + PATIENCE + " s");
      }
      return new TextReport(messages, state.sources()).lines(state.problems());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many states wait to be looked at. */
  int waiting() {
    return states.size();
  }

  /** Writes files, as an editor does that renames, and waits until they were read. */
  public List<String> write(String archive) {
    TestSite.in(site.base().resolve("target/written")).with(archive);
    Path from = site.base().resolve("target/written");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = site.base().resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.move(file, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return next();
  }

  /** The address of a page. */
  public URI address(String path) {
    return preview.address().resolve(path);
  }

  /** Asks for a page. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    preview.close();
  }
}
