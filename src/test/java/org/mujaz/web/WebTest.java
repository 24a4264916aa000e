package org.mujaz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.problem.ReportPhrase;

@Timeout(20)
class WebTest {

  private final TestServer server = new TestServer();
  private final List<Duration> pauses = new ArrayList<>();

  @AfterEach
  void stop() {
    server.close();
  }

  private Web web(boolean privateAddresses) {
    return new Web(
        Manners.patient("Mujaz/1 (+https://x.example/)", Duration.ofSeconds(1), privateAddresses),
        pauses::add);
  }

  private Answer ask(String path) {
    return web(true).ask(Ask.head(server.at(path)));
  }

  private static Answer.Status status(int status) {
    return new Answer.Status(status, Optional.empty(), Optional.empty());
  }

  @Test
  void anAnswerIsAStatus() {
    server.on("/a", 204);
    assertThat(ask("/a")).isEqualTo(status(204));
    assertThat(ask("/b")).isEqualTo(status(404));
    assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b");
    assertThat(server.questions().get(0).headers())
        .containsEntry("User-agent", "Mujaz/1 (+https://x.example/)");
    assertThat(pauses).isEmpty();
  }

  @Test
  void whatIsSentArrives() {
    server.on("/hub", 202);
    assertThat(web(true).ask(Ask.post(server.at("/hub"), "text/plain", "مرحبا")))
        .isEqualTo(status(202));
    assertThat(server.questions().get(0).body()).isEqualTo("مرحبا");
    assertThat(server.questions().get(0).headers()).containsEntry("Content-type", "text/plain");
  }

  @Test
  void aFragmentIsNotSent() {
    server.on("/a", 200);
    assertThat(ask("/a#place")).isEqualTo(status(200));
  }

  @Test
  void aRedirectionIsNotFollowed() {
    server.on("/a", 301, "Location: b c").on("/x", 302, "Location: :::");
    assertThat(ask("/a"))
        .isEqualTo(new Answer.Status(301, Optional.of(server.at("/b%20c")), Optional.empty()));
    assertThat(ask("/x")).isEqualTo(status(302));
  }

  @Test
  void aPassingTroubleIsAskedAgainAfterLongerAndLongerPauses() {
    server.on("/a", 503).on("/a", 502).on("/a", 200).on("/b", 500);
    assertThat(ask("/a")).isEqualTo(status(200));
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
    assertThat(ask("/b")).isEqualTo(status(500));
    assertThat(server.asked()).hasSize(6);
  }

  @Test
  void aServerThatAsksToWaitIsObeyed() {
    server.on("/a", 429, "Retry-After: 7").on("/a", 200);
    assertThat(ask("/a")).isEqualTo(status(200));
    assertThat(pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aServerThatAsksToWaitForLongIsNotAskedAgain() {
    server.on("/a", 429, "Retry-After: 3600");
    assertThat(ask("/a"))
        .isEqualTo(new Answer.Status(429, Optional.empty(), Optional.of(Duration.ofHours(1))));
    assertThat(server.asked()).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void privateAddressesAreNotAsked() {
    for (String host : List.of("127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254")) {
      URI address = URI.create("http://" + host + ":" + server.at("/").getPort() + "/");
      assertThat(web(false).ask(Ask.head(address)))
          .as(host)
          .isEqualTo(new Answer.Silence(ReportPhrase.PRIVATE_ADDRESS, false));
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void onlyWebAddressesAreAsked() {
    for (String address :
        List.of("file:///etc/passwd", "ftp://x.example/", "mailto:a@b.example", "x")) {
      assertThat(web(true).ask(Ask.head(URI.create(address))))
          .as(address)
          .isEqualTo(new Answer.Silence(ReportPhrase.NOT_A_WEB_ADDRESS, false));
    }
  }

  @Test
  void nobodyMayAnswer() throws IOException {
    URI address;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      address = URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/");
    }
    assertThat(web(true).ask(Ask.head(address)))
        .isEqualTo(new Answer.Silence(ReportPhrase.NO_CONNECTION, true));
    assertThat(pauses).hasSize(2);
    assertThat(web(true).ask(Ask.head(URI.create("http://nobody.invalid/"))))
        .isEqualTo(new Answer.Silence(ReportPhrase.UNKNOWN_HOST, false));
  }

  @Test
  void anAnswerThatDoesNotComeIsNotWaitedForLong() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + mute.getLocalPort() + "/");
      assertThat(web(true).ask(Ask.head(address)))
          .isEqualTo(new Answer.Silence(ReportPhrase.NO_ANSWER_IN_TIME, true));
    }
  }

  @Test
  void aServerThatSpeaksNonsenseIsSilent() throws Exception {
    try (ServerSocket odd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answering =
          new Thread(
              () -> {
                try {
                  while (true) {
                    var socket = odd.accept();
                    socket
                        .getOutputStream()
                        .write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    socket.close();
                  }
                } catch (IOException closed) {
                  // The test is over.
                }
              });
      answering.start();
      URI address = URI.create("http://127.0.0.1:" + odd.getLocalPort() + "/");
      assertThat(web(true).ask(Ask.head(address))).isInstanceOf(Answer.Silence.class);
    }
  }
}
