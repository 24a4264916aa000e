package org.mujaz.browser;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The requests of a page, as the browser's DevTools tell of them. */
final class NetworkLog {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int UNFINISHED = -1;

  private final Map<String, Request> requests = new LinkedHashMap<>();

  /** The page that each request is made for; what the browser asks for by itself has none. */
  private final Map<String, String> pages = new HashMap<>();

  private String page = "";

  private NetworkLog() {}

  /**
   * One request.
   *
   * @param type {@code Document}, {@code Stylesheet}, {@code Font}, {@code Script}, {@code Image}…
   * @param status of the answer, 0 without one
   * @param bytes of the answer on the wire, headers included; 0 where it failed
   */
  record Request(URI address, String type, int status, long bytes) {}

  /**
   * What was requested since somebody looked, once all of it is answered; the browser's own pages,
   * and what the pages before the last one still asked for, left out.
   */
  static List<Request> read(Browser browser) {
    NetworkLog log = new NetworkLog();
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      log.add(browser.driver().manage().logs().get(LogType.PERFORMANCE));
    } while (!log.isComplete() && System.nanoTime() < end);
    return log.served().toList();
  }

  /** Leaves out of what is read next what was requested up to now. */
  static void forget(Browser browser) {
    browser.driver().manage().logs().get(LogType.PERFORMANCE);
  }

  private Stream<Request> served() {
    return requests.entrySet().stream()
        .filter(request -> List.of("", page).contains(pages.getOrDefault(request.getKey(), "")))
        .map(Map.Entry::getValue)
        .filter(request -> List.of("http", "https").contains(request.address().getScheme()));
  }

  private boolean isComplete() {
    return served().allMatch(request -> request.bytes() != UNFINISHED);
  }

  private void add(LogEntries entries) {
    for (LogEntry entry : entries) {
      Map<String, Object> event = object(parse(entry.getMessage()), "message");
      add(String.valueOf(event.get("method")), object(event, "params"));
    }
  }

  private static Map<String, Object> parse(String json) {
    return new Json().toType(json, Json.MAP_TYPE);
  }

  private void add(String method, Map<String, Object> event) {
    String id = String.valueOf(event.get("requestId"));
    switch (method) {
      case "Network.requestWillBeSent" -> send(id, event);
      case "Network.responseReceived" ->
          requests.computeIfPresent(id, (key, request) -> answered(request, event));
      case "Network.loadingFinished" ->
          requests.computeIfPresent(
              id, (key, request) -> finished(request, number(event, "encodedDataLength")));
      case "Network.loadingFailed" ->
          requests.computeIfPresent(id, (key, request) -> finished(request, 0));
      default -> {
        // Of no interest.
      }
    }
  }

  private void send(String id, Map<String, Object> event) {
    String loader = String.valueOf(event.getOrDefault("loaderId", ""));
    requests.put(id, sent(event));
    pages.put(id, loader);
    if (id.equals(loader)) {
      page = loader;
    }
  }

  private static Request sent(Map<String, Object> event) {
    URI address = URI.create(String.valueOf(object(event, "request").get("url")));
    return new Request(address, String.valueOf(event.get("type")), 0, UNFINISHED);
  }

  private static Request answered(Request request, Map<String, Object> event) {
    int status = number(object(event, "response"), "status").intValue();
    return new Request(request.address(), request.type(), status, request.bytes());
  }

  private static Request finished(Request request, Number bytes) {
    return new Request(request.address(), request.type(), request.status(), bytes.longValue());
  }

  private static Number number(Map<String, Object> object, String key) {
    return object.get(key) instanceof Number number ? number : 0;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> object, String key) {
    return object.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
