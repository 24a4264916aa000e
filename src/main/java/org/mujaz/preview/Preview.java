package org.mujaz.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mujaz.build.BuildWatcher;
import org.mujaz.build.LiveSite;
import org.mujaz.concurrent.Daemons;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** A running preview: follows the files of a site and shows it to browsers until it is closed. */
public final class Preview implements AutoCloseable {

  /** A file that is being written is looked at again so soon. */
  private static final long RETRY = 50;

  /** And so often, before it is told. */
  private static final int ATTEMPTS = 20;

  private final PreviewRequest request;
  private final PreviewListener listener;
  private final Screen screen = new Screen();
  private final Server server;
  private final LiveSite site;
  private final Watcher watcher;
  private final Thread following;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Preview(PreviewRequest request, BuildWatcher progress, PreviewListener listener) {
    this.request = request;
    this.listener = listener;
    Pages pages = new Pages(request.messages());
    Bulletin bulletin = new Bulletin(request.messages(), request.links());
    this.server =
        Server.start(
            request.address(),
            request.port(),
            screen,
            pages,
            new Events(screen, pages, bulletin),
            request.messages());
    List<Path> roots = List.of(request.build().contentFolder(), request.build().themesFolder());
    // Before the first reading: what changes meanwhile is not missed.
    this.watcher = watcher(roots);
    this.site = LiveSite.open(request.build(), progress);
    this.following = Daemons.start("mujaz-following", this::follow);
  }

  /** Starts one; it answers when the site has been read. */
  public static Preview start(
      PreviewRequest request, BuildWatcher progress, PreviewListener listener) {
    Preview preview = new Preview(request, progress, listener);
    preview.tellAddress();
    return preview;
  }

  private static Watcher watcher(List<Path> roots) {
    boolean told = !System.getProperty("os.name", "").startsWith("Mac");
    try {
      return told ? NotifiedWatcher.of(roots) : new PollingWatcher(roots);
    } catch (IOException tooMany) {
      return new PollingWatcher(roots);
    }
  }

  private void tellAddress() {
    if (request.port() != 0 && server.port() != request.port()) {
      listener.warn(
          ReportPhrase.PORT_TAKEN.with(
              Wording.quoted(request.port()), Wording.quoted(server.port())));
    }
    listener.tell(ReportPhrase.PREVIEW_AT.with(address().toString()));
    if (!request.address().isLoopbackAddress()) {
      List<String> addresses = new ArrayList<>();
      for (InetAddress address : AllowedHosts.addresses(request.address())) {
        if (!address.isLoopbackAddress()) {
          addresses.add(address(AllowedHosts.name(address)).toString());
        }
      }
      listener.warn(ReportPhrase.OPEN_TO_NETWORK.with(Wording.list(addresses)));
    }
  }

  /** Where the site is shown. */
  public URI address() {
    boolean here = request.address().isLoopbackAddress() || request.address().isAnyLocalAddress();
    return address(here ? "localhost" : AllowedHosts.name(request.address()));
  }

  private URI address(String host) {
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  private void follow() {
    try {
      Set<Path> changed = new HashSet<>();
      int attempts = 0;
      while (closed.getCount() > 0) {
        try {
          show(changed);
          changed.clear();
          attempts = 0;
          changed.addAll(watcher.changes());
        } catch (UncheckedIOException e) {
          attempts++;
          if (attempts == ATTEMPTS) {
            tell(e);
          }
          Thread.sleep(attempts < ATTEMPTS ? RETRY : RETRY * ATTEMPTS);
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException closing) {
      closed.countDown();
    }
  }

  private void show(Set<Path> changed) {
    site.update(changed)
        .ifPresent(
            state -> {
              screen.show(state);
              listener.read(state);
            });
  }

  private void tell(UncheckedIOException e) {
    IOException cause = Objects.requireNonNull(e.getCause());
    listener.warn(
        cause instanceof BrokenEnvironment broken
            ? broken.reason()
            : Wording.quoted(cause.toString()));
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    closed.countDown();
    server.close();
    watcher.close();
    try {
      following.join(TimeUnit.SECONDS.toMillis(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    site.close();
  }
}
