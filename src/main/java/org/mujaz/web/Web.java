package org.mujaz.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * Asks servers, one question at a time for each thread that asks. Redirections are answers here;
 * nobody is led anywhere unasked. Bodies of answers are not read.
 *
 * <p>The address of a host is looked up and judged right before it is asked. The client looks it up
 * again; that Java keeps what was found for 30 seconds, longer than it may take to connect, is what
 * keeps a name server from giving two answers.
 */
public final class Web {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private static final int PAUSE_FACTOR = 4;

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
    try {
      Duration pause = manners.firstPause();
      Answer answer = once(question);
      for (int i = 1; i < manners.attempts() && answer.isPassing(); i++) {
        Duration wait = answer.pause(pause);
        if (wait.compareTo(manners.longestPause()) > 0) {
          return answer;
        }
        pauses.pause(wait);
        pause = pause.multipliedBy(PAUSE_FACTOR);
        answer = once(question);
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Silence(ReportPhrase.INTERRUPTED, false);
    }
  }

  private Answer once(Ask question) throws InterruptedException {
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
      HttpResponse<InputStream> response =
          client.send(request(question), HttpResponse.BodyHandlers.ofInputStream());
      response.body().close();
      return status(response, address);
    } catch (IOException e) {
      return silence(e);
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
    // The other form of the header, a date, would need a clock to be understood.
    Optional<Duration> retryAfter =
        headers
            .firstValue("Retry-After")
            .filter(value -> SECONDS.matcher(value).matches())
            .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    return new Answer.Status(response.statusCode(), location, retryAfter);
  }

  private static Optional<URI> to(URI asked, String location) {
    try {
      return Optional.of(asked.resolve(location.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isUnresolved(Throwable e) {
    return e instanceof UnknownHostException
        || e instanceof UnresolvedAddressException
        || (e.getCause() != null && isUnresolved(e.getCause()));
  }

  private static Answer silence(IOException e) {
    if (isUnresolved(e)) {
      return new Answer.Silence(ReportPhrase.UNKNOWN_HOST, false);
    }
    if (e instanceof HttpTimeoutException) {
      return new Answer.Silence(ReportPhrase.NO_ANSWER_IN_TIME, true);
    }
    if (e instanceof ConnectException) {
      return new Answer.Silence(ReportPhrase.NO_CONNECTION, true);
    }
    if (e instanceof SSLException) {
      return new Answer.Silence(ReportPhrase.NO_SECURE_CONNECTION, false);
    }
    return new Answer.Silence(Wording.quoted(String.valueOf(e.getMessage())), true);
  }
}
