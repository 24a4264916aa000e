package org.mujaz.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

  private static final Duration LONGEST = Duration.ofMinutes(5);

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
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenEnvironment refused(URI address, Wording reason) {
    return new BrokenEnvironment(
        ReportPhrase.REFUSED.with(Wording.quoted(address.toString()), reason),
        new IOException(reason.toString()));
  }

  private void load() throws IOException {
    Answer answer = new Web(Manners.direct("Mujaz", TIMEOUT)).load(address, file, LARGEST, LONGEST);
    if (answer instanceof Answer.Silence silence) {
      throw refused(address, silence.reason());
    }
    if (answer instanceof Answer.Status status && status.status() != 200) {
      throw refused(address, Wording.quoted("HTTP " + status.status()));
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
