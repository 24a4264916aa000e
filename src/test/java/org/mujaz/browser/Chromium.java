package org.mujaz.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Finds and starts the Chromium of this machine; nothing is downloaded. */
final class Chromium {

  static final String MISSING =
      "there is no Chromium with a ChromeDriver; Debian has them as chromium, chromium-driver";

  private static final List<String> USUAL_FOLDERS =
      List.of("/usr/bin", "/usr/lib/chromium", "/usr/local/bin", "/opt/google/chrome", "/snap/bin");

  /** Kept, because loggers that nobody holds lose their level. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Chromium() {}

  /** The programs of one browser. */
  record Found(Path browser, Path driver) {}

  static Optional<Found> find() {
    Optional<Path> browser =
        firstOf("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    Optional<Path> driver = firstOf("chromedriver");
    return browser.flatMap(program -> driver.map(other -> new Found(program, other)));
  }

  private static Optional<Path> firstOf(String... names) {
    return Stream.of(names).flatMap(Chromium::places).filter(Files::isExecutable).findFirst();
  }

  private static Stream<Path> places(String name) {
    Stream<String> path =
        Stream.ofNullable(System.getenv("PATH"))
            .flatMap(folders -> Stream.of(folders.split(File.pathSeparator, -1)));
    return Stream.concat(path, USUAL_FOLDERS.stream())
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")));
  }

  /** A headless browser with a profile of its own that talks to nobody but the tests. */
  static ChromeDriver start(Found found, Path profile) {
    // It warns that it has no DevTools classes for this Chromium; the tests use none.
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(found.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        // As on phones: a screen of 320 pixels is as wide as a page of 320.
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    // Everything that a page has to say, and every request that it makes.
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption("perfLoggingPrefs", Map.of("enablePage", false));
    // With the driver given, Selenium looks for none.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(found.driver().toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    return new ChromeDriver(service, options);
  }
}
