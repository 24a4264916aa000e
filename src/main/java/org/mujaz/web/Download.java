package org.mujaz.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * A file of the net, kept for as long as it is needed. The address is one that a person typed, so
 * it may be of any machine; redirects from https to http are not followed.
 *
 * @param file where it is kept
 * @param address where it was
 */
public record Download(Path file, URI address) implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** In bytes: a feed has a hundredth of it. */
  private static final long LARGEST = 64L << 20;

  /**
   * Loads a file.
   *
   * @throws UncheckedIOException with a {@link BrokenEnvironment} that tells why it cannot be had
   */
  public static Download of(URI address) {
    try {
      Path file = Files.createTempFile("mujaz-import", ".xml");
      Download download = new Download(file, address);
      try {
        download.load();
        return download;
      } catch (IOException | RuntimeException e) {
        download.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(told(address, e));
    }
  }

  private static BrokenEnvironment told(URI address, IOException e) {
    return e instanceof BrokenEnvironment known
        ? known
        : refused(address, Wording.quoted(String.valueOf(e.getMessage())), e);
  }

  private static BrokenEnvironment refused(URI address, Wording reason, IOException e) {
    return new BrokenEnvironment(
        ReportPhrase.REFUSED.with(Wording.quoted(address.toString()), reason), e);
  }

  private void load() throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(TIMEOUT).header("User-Agent", "Mujaz").build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw refused(
              address, Wording.quoted("HTTP " + response.statusCode()), new IOException("status"));
        }
        copy(body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void copy(InputStream body) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        total += read;
        if (total > LARGEST) {
          throw refused(
              address,
              ReportPhrase.LARGER_THAN.with(Wording.quoted(LARGEST >> 20)),
              new IOException("size"));
        }
        out.write(buffer, 0, read);
      }
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
