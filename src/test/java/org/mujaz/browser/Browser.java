package org.mujaz.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;

/** A running browser, and servers for it to look at. */
public final class Browser implements AutoCloseable {

  private final ChromeDriver driver;
  private final Path profile;
  private final List<FolderServer> servers = new ArrayList<>();

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  static Browser start(Chromium.Found found) {
    try {
      Path profile = Files.createTempDirectory("mujaz-browser");
      return new Browser(Chromium.start(found, profile), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What steers it. */
  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Serves a site until the class is done.
   *
   * @return its address, such as {@code http://127.0.0.1:40123/}
   */
  public URI serve(Path folder) {
    FolderServer server = FolderServer.start(folder);
    servers.add(server);
    return server.address();
  }

  /** Opens an address. */
  public void open(URI address) {
    driver.get(address.toString());
  }

  /** What a script in the page returns. */
  public @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    servers.forEach(FolderServer::close);
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
