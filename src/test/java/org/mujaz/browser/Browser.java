package org.mujaz.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A running browser, and servers for it to look at. */
public final class Browser implements AutoCloseable {

  private final ChromeDriver driver;
  private final Path profile;
  private final Map<Served, FolderServer> servers = new LinkedHashMap<>();

  /** The hosts of which a page was opened since the last reset. */
  private final Set<String> used = new LinkedHashSet<>();

  private record Served(Path folder, FolderServer.Network network) {}

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

  /** Leaves the page, and takes back everything that a test may have set. */
  void reset() {
    driver.get("about:blank");
    resetView();
    resetNetwork();
  }

  /** Takes back how pages are shown, where the next one is opened at once. */
  void resetView() {
    devTools("Emulation.clearDeviceMetricsOverride", Map.of());
    devTools("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  /** Forgets what was loaded and what pages remember and said. */
  void resetNetwork() {
    devTools("Network.setCacheDisabled", Map.of("cacheDisabled", false));
    devTools("Network.clearBrowserCache", Map.of());
    used.forEach(this::forget);
    used.clear();
    console();
    NetworkLog.forget(this);
  }

  /** Nothing that a page remembered stays. */
  private void forget(String origin) {
    devTools(
        "Storage.clearDataForOrigin", Map.of("origin", "http://" + origin, "storageTypes", "all"));
  }

  /** What steers it. */
  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Serves a site until the last test is done.
   *
   * @return its address, such as {@code http://127.0.0.1:40123/}
   */
  public URI serve(Path folder) {
    return serve(folder, FolderServer.Network.FAST);
  }

  /** Serves a site as {@link #serve(Path)} does, over another network. */
  URI serve(Path folder, FolderServer.Network network) {
    return servers
        .computeIfAbsent(
            new Served(folder, network), site -> FolderServer.start(site.folder(), site.network()))
        .address();
  }

  /** Opens an address. */
  public void open(URI address) {
    used.add(address.getAuthority());
    driver.get(address.toString());
  }

  /** Opens a page of the sample. */
  public void open(Sample sample, SamplePage page) {
    open(address(sample, page));
  }

  /** Where a page of the sample is served. */
  public URI address(Sample sample, SamplePage page) {
    return serve(sample.output(page.site())).resolve(page.path());
  }

  /** What a script in the page returns, or what the promise that it returns becomes. */
  public @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script in the page returns, a list of texts. */
  public List<String> texts(String script, Object... arguments) {
    return run(script, arguments) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of("no list: " + script);
  }

  /** Gives the page a viewport; a window could not be as narrow. */
  public void viewport(int width, int height) {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader prefers: names of media features, each with its value. */
  public void prefers(String... features) {
    List<Map<String, String>> list = new ArrayList<>();
    for (int i = 0; i < features.length; i += 2) {
      list.add(Map.of("name", features[i], "value", features[i + 1]));
    }
    devTools("Emulation.setEmulatedMedia", Map.of("media", "", "features", list));
  }

  /** Presses and releases a key. */
  public void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Sends a command of the DevTools protocol. */
  public Map<String, Object> devTools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** What stands on the console since somebody looked. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    servers.values().forEach(FolderServer::close);
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
