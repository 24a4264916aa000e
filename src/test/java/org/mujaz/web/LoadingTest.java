package org.mujaz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Files that are loaded from servers, good ones and others. */
@Timeout(20)
class LoadingTest {

  private static final Duration SHORT = Duration.ofMillis(400);

  private static final byte[] TEXT = "نص".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private final TestServer server = new TestServer();
  private Path file = Path.of("");

  @BeforeEach
  void aFile() {
    file = folder.resolve("loaded");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Web web(boolean privateAddresses) {
    return new Web(
        Manners.patient("Mujaz/1", Duration.ofSeconds(2), privateAddresses), pause -> {});
  }

  private Answer load(URI address, long most) {
    return web(true).load(address, file, most, Duration.ofSeconds(10));
  }

  private static int status(Answer answer) {
    return answer instanceof Answer.Status status ? status.status() : 0;
  }

  @Test
  void aFileIsThereAsItWas() {
    server.on("/a", 200, TEXT);
    assertThat(status(load(server.at("/a"), TEXT.length))).isEqualTo(200);
    assertThat(file).hasBinaryContent(TEXT);
  }

  @Test
  void aFileIsAskedForAgainWhereThatMayHelp() {
    server.on("/a", 503, TEXT).on("/a", 200, TEXT);
    assertThat(status(load(server.at("/a"), 100))).isEqualTo(200);
    assertThat(file).hasBinaryContent(TEXT);
  }

  @Test
  void redirectionsAreFollowed() {
    server.on("/a", 302, "Location: /b").on("/b", 301, "Location: c").on("/c", 200, TEXT);
    assertThat(status(load(server.at("/a"), 100))).isEqualTo(200);
    assertThat(file).hasBinaryContent(TEXT);
  }

  @Test
  void redirectionsWithoutEndAreNot() {
    server.on("/a", 302, "Location: /a");
    assertThat(status(load(server.at("/a"), 100))).isEqualTo(302);
    assertThat(server.asked()).hasSize(6);
  }

  @Test
  void noRedirectionLeadsIntoANetworkThatMayNotBeAsked() {
    assertThat(web(false).load(server.at("/a"), file, 100, SHORT))
        .isEqualTo(new Answer.Silence(ReportPhrase.PRIVATE_ADDRESS, false));
    server.on("/a", 302, "Location: file:///etc/hostname");
    assertThat(load(server.at("/a"), 100))
        .isEqualTo(new Answer.Silence(ReportPhrase.NOT_A_WEB_ADDRESS, false));
  }

  @Test
  void moreThanThereMayBeIsNotLoadedAndNotAskedForAgain() {
    server.on("/a", 200, new byte[3 << 20]);
    assertThat(load(server.at("/a"), 2 << 20))
        .isEqualTo(new Answer.Silence(ReportPhrase.LARGER_THAN.with(Wording.quoted(2)), false));
    assertThat(server.asked()).hasSize(1);
    assertThat(file.toFile().length()).isLessThanOrEqualTo(2 << 20);
  }

  @Test
  void aBodyThatNeverEndsIsNotWaitedForLong() throws IOException {
    try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answering = new Thread(() -> beginOnly(slow));
      answering.start();
      URI address = URI.create("http://127.0.0.1:" + slow.getLocalPort() + "/");
      assertThat(web(true).load(address, file, 100, SHORT))
          .isEqualTo(new Answer.Silence(ReportPhrase.NO_ANSWER_IN_TIME, true));
    }
  }

  private static void beginOnly(ServerSocket slow) {
    String head = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nbegin";
    try {
      while (true) {
        Socket socket = slow.accept();
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
