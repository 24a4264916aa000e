package org.mujaz.web;

import java.io.IOException;
import java.io.Serial;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * Puts the body of a good answer into a file, however slowly it comes and however large it is: up
 * to a time and a size.
 *
 * @param file where it goes; what stood there is lost
 * @param mostBytes how large it may be
 * @param longest how long it may take in all
 */
record Loading(Path file, long mostBytes, Duration longest) implements Exchange {

  /** A body that is larger than it may be. */
  static final class TooLarge extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final long mebibytes;

    TooLarge(long most) {
      super("too large");
      this.mebibytes = most >> 20;
    }

    Wording reason() {
      return ReportPhrase.LARGER_THAN.with(Wording.quoted(mebibytes));
    }
  }

  @Override
  public HttpResponse<?> send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    CompletableFuture<? extends HttpResponse<?>> answer =
        client.sendAsync(
            request,
            head ->
                head.statusCode() == 200
                    ? new FileBody(file, mostBytes)
                    : HttpResponse.BodySubscribers.replacing(file));
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException(e.getMessage());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }
}
