package org.mujaz.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mujaz.problem.ReportPhrase;

/**
 * Asks servers, one question at a time for each thread that asks, and loads files. Redirections are
 * answers to questions; nobody is led anywhere unasked.
 *
 * <p>The address of a host is looked up and judged right before it is asked. The client looks it up
 * again; that Java keeps what was found for 30 seconds, longer than it may take to connect, is what
 * keeps a name server from giving two answers.
 */
public final class Web {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private static final int PAUSE_FACTOR = 4;

  /** More are hardly ever needed for a file. */
  private static final int MOST_REDIRECTIONS = 5;

  private final HttpClient client;
  private final Manners manners;
  private final Pauses pauses;

  /** Waits between two attempts. */
  @FunctionalInterface
  public interface Pauses {

    /** Waits so long. */
    void pause(Duration duration) throws InterruptedException;
  }

  /** Waits as asked. */
  public static final Pauses SLEEP = duration -> Thread.sleep(duration.toMillis());

  /** Asks with these manners. */
  public Web(Manners manners) {
    this(manners, SLEEP);
  }

  /**
   * Asks with these manners.
   *
   * @param pauses how it waits
   */
  public Web(Manners manners, Pauses pauses) {
    this.manners = manners;
    this.pauses = pauses;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.timeout())
            .build();
  }

  /** The answer to a question, asked again after a pause where that may help. */
  public Answer ask(Ask question) {
    return ask(question, Exchange.HEADERS);
  }

  /**
   * Loads what is at an address into a file. Redirections are followed, each as carefully as the
   * first address, and none from https to http.
   *
   * @param file is there afterwards, though not whole, whatever came of it
   * @param mostBytes how large it may be
   * @param longest how long each attempt may take
   */
  public Answer load(URI address, Path file, long mostBytes, Duration longest) {
    Loading loading = new Loading(file, mostBytes, longest);
    URI at = address;
    Answer answer = ask(Ask.get(at), loading);
    for (int i = 0; i < MOST_REDIRECTIONS; i++) {
      Optional<URI> next = next(at, answer);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
      answer = ask(Ask.get(at), loading);
    }
    return answer;
  }

  private static Optional<URI> next(URI at, Answer answer) {
    return answer instanceof Answer.Status status
        ? status.location().filter(to -> !isSecure(at) || isSecure(to))
        : Optional.empty();
  }

  private static boolean isSecure(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  private Answer ask(Ask question, Exchange exchange) {
    try {
      Duration pause = manners.firstPause();
      Answer answer = once(question, exchange);
      for (int i = 1; i < manners.attempts() && answer.isPassing(); i++) {
        Duration wait = answer.pause(pause);
        if (wait.compareTo(manners.longestPause()) > 0) {
          return answer;
        }
        pauses.pause(wait);
        pause = pause.multipliedBy(PAUSE_FACTOR);
        answer = once(question, exchange);
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Silence(ReportPhrase.INTERRUPTED, false);
    }
  }

  private Answer once(Ask question, Exchange exchange) throws InterruptedException {
    URI address = question.address();
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !SCHEMES.contains(scheme)) {
      return new Answer.Silence(ReportPhrase.NOT_A_WEB_ADDRESS, false);
    }
    try {
      if (!manners.privateAddresses()
          && !PublicAddresses.has(PublicAddresses.of(address.getHost()))) {
        return new Answer.Silence(ReportPhrase.PRIVATE_ADDRESS, false);
      }
      return status(exchange.send(client, request(question)), address);
    } catch (IOException e) {
      return Silences.of(e);
    } catch (IllegalArgumentException e) {
      return new Answer.Silence(ReportPhrase.NOT_A_WEB_ADDRESS, false);
    }
  }

  private HttpRequest request(Ask question) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(withoutFragment(question.address()))
            .timeout(manners.timeout())
            .header("User-Agent", manners.userAgent())
            .header("Accept", "*/*");
    if (!question.contentType().isEmpty()) {
      request.header("Content-Type", question.contentType());
    }
    HttpRequest.BodyPublisher body =
        question.method() == Ask.Method.POST
            ? HttpRequest.BodyPublishers.ofString(question.body(), StandardCharsets.UTF_8)
            : HttpRequest.BodyPublishers.noBody();
    return request.method(question.method().name(), body).build();
  }

  private static URI withoutFragment(URI address) {
    String text = address.toASCIIString();
    int hash = text.indexOf('#');
    return hash < 0 ? URI.create(text) : URI.create(text.substring(0, hash));
  }

  private static Answer.Status status(HttpResponse<?> response, URI asked) {
    HttpHeaders headers = response.headers();
    Answer.Status bare =
        new Answer.Status(response.statusCode(), Optional.empty(), Optional.empty());
    Optional<URI> location =
        headers.firstValue("Location").filter(to -> bare.isRedirect()).flatMap(to -> to(asked, to));
    return new Answer.Status(response.statusCode(), location, RetryAfter.in(headers));
  }

  private static Optional<URI> to(URI asked, String location) {
    try {
      return Optional.of(asked.resolve(location.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
