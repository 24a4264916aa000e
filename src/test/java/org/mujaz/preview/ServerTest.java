package org.mujaz.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.BuildWatcher;
import org.mujaz.build.LiveState;
import org.mujaz.problem.Wording;

/** How the preview answers requests. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class ServerTest {

  @TempDir static Path base;
  private static RunningPreview preview;

  @BeforeAll
  static void start() {
    preview =
        RunningPreview.of(
            TestSite.in(base)
                .with(
                    """
                    -- content/site.yaml --
                    title: {ar: موجز, en: Digest}
                    description: {ar: أخبار اليوم, en: The news of the day}
                    url: https://digest.example/news/
                    timeZone: Asia/Dubai
                    -- content/stories/2017-10-18-raqqa/ar.md --
                    ---
                    title: الرقة
                    slug: الرقة
                    aliases: [/old/raqqa/]
                    ---
                    نص.
                    -- content/static/letters.txt --
                    abcdefghij
                    -- content/static/_redirects --
                    /news/former/* /news/ar/:splat 302
                    /news/same /news/letters.txt 200
                    -- content/static/_headers --
                    /news/letters.txt
                      X-Letters: ten
                    /news/*
                      Strict-Transport-Security: max-age=31536000
                    """));
  }

  @AfterAll
  static void end() {
    preview.close();
  }

  @Test
  void theSiteStandsWhereItsAddressSays() {
    assertThat(preview.get("/").statusCode()).isEqualTo(302);
    assertThat(preview.get("/").headers().firstValue("Location")).hasValue("/news/");
    assertThat(preview.get("/news/ar/").statusCode()).isEqualTo(200);
    assertThat(preview.get("/ar/").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/news/, text/html; charset=utf-8",
    "/news/ar/feed.xml, application/rss+xml; charset=utf-8",
    "/news/letters.txt, text/plain; charset=utf-8",
    "/news/manifest-ar.webmanifest, application/manifest+json",
    "/news/_headers, text/plain; charset=utf-8"
  })
  void everyFileHasItsType(String path, String type) {
    assertThat(preview.get(path).headers().firstValue("Content-Type")).hasValue(type);
  }

  @Test
  void anArabicAddressIsServedAndLedTo() {
    String path = "/news/ar/2017/10/18/%D8%A7%D9%84%D8%B1%D9%82%D8%A9";
    assertThat(preview.get(path + "/").body()).contains("<p>نص.</p>");
    HttpResponse<String> open = preview.get(path);
    assertThat(open.statusCode()).isEqualTo(301);
    assertThat(open.headers().firstValue("Location")).hasValue(path + "/");
  }

  @Test
  void theSitesOwnHeadersAreSentButNothingThatOutlivesThePreview() {
    HttpResponse<String> letters = preview.get("/news/letters.txt");
    assertThat(letters.headers().firstValue("X-Letters")).hasValue("ten");
    assertThat(letters.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(letters.headers().firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(letters.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void redirectsLeadOnAsOnAHost() {
    HttpResponse<String> former = preview.get("/news/former/2017/");
    assertThat(former.statusCode()).isEqualTo(302);
    assertThat(former.headers().firstValue("Location")).hasValue("/news/ar/2017/");
    assertThat(preview.get("/news/same").body()).isEqualTo("abcdefghij\n");
    assertThat(preview.get("/news/old/raqqa/").body()).contains("url=/news/ar/2017/10/18/");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=2-4, 206, cde, bytes 2-4/11",
    "bytes=8-, 206, 'ij\n', bytes 8-10/11",
    "bytes=-3, 206, 'ij\n', bytes 8-10/11",
    "bytes=11-, 416, '', bytes */11",
    "bytes=4-2, 200, 'abcdefghij\n',",
    "'bytes=0-1,3-4', 200, 'abcdefghij\n',",
    "lines=1-2, 200, 'abcdefghij\n',"
  })
  void aPartOfAFileCanBeAskedFor(String range, int status, String body, String sent) {
    HttpResponse<String> part = preview.get("/news/letters.txt", "Range", range);
    assertThat(part.statusCode()).isEqualTo(status);
    assertThat(part.body()).isEqualTo(body);
    assertThat(part.headers().firstValue("Content-Range").orElse(null)).isEqualTo(sent);
    assertThat(part.headers().firstValue("Accept-Ranges")).hasValue("bytes");
  }

  @Test
  void aHeadHasTheLengthAndNoBody() {
    HttpResponse<String> head = preview.send("HEAD", "/news/letters.txt");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Length")).hasValue("11");
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void nothingIsWritten(String method) {
    HttpResponse<String> answer = preview.send(method, "/news/");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void whatIsMissingIsThePageOfTheSite() {
    HttpResponse<String> missing = preview.get("/news/nowhere/");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("lang=\"ar\"").contains("not-found");
  }

  /** As a browser never sends them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/news/../content/site.yaml",
        "/news/%2e%2e/content/site.yaml",
        "/news/..%2fcontent/site.yaml",
        "/news/..%5ccontent%5csite.yaml",
        "/news//etc/passwd",
        "/news/%00",
        "/_mujaz/../../pom.xml",
        "/_mujaz/Preview.class",
        "/%"
      })
  void nothingElseOfTheDiskCanBeRead(String path) throws IOException {
    String answer = raw(path, "localhost");
    assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*").doesNotContain("timeZone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "LOCALHOST"})
  void thisMachineIsAnswered(String host) throws IOException {
    assertThat(raw("/news/letters.txt", host)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io:8080", ""})
  void aNameFromElsewhereIsRefused(String host) throws IOException {
    assertThat(raw("/news/letters.txt", host))
        .startsWith("HTTP/1.1 403 ")
        .doesNotContain("abcdefghij");
  }

  private static String raw(String path, String host) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address("/").getPort())) {
      OutputStream out = socket.getOutputStream();
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      out.write(request.formatted(path, host).getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPortInUseGivesTheNextOne() throws IOException {
    int taken = preview.address("/").getPort();
    Told told = new Told();
    try (Preview second =
        Preview.start(preview.request(taken, "localhost"), BuildWatcher.NONE, told)) {
      assertThat(second.address().getPort()).isGreaterThan(taken);
      assertThat(told.warnings)
          .isEqualTo("port-taken[%d, %d]".formatted(taken, second.address().getPort()));
    }
  }

  @Test
  void anAddressOfAnotherMachineIsExplained() {
    assertThatThrownBy(
            () ->
                Preview.start(preview.request(0, "192.0.2.1"), BuildWatcher.NONE, new Told())
                    .close())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("192.0.2.1 is no address of this machine");
  }

  @Test
  void opennessIsSaid() {
    Told told = new Told();
    try (Preview open = Preview.start(preview.request(0, "0.0.0.0"), BuildWatcher.NONE, told)) {
      assertThat(told.warnings).startsWith("open-to-network[");
      assertThat(open.address().getHost()).isEqualTo("localhost");
    }
  }

  private static final class Told implements PreviewListener {
    private String warnings = "";

    @Override
    public void tell(Wording words) {}

    @Override
    public void warn(Wording words) {
      warnings += words;
    }

    @Override
    public void read(LiveState state) {}
  }

  /** Somebody else has it, who is no preview. */
  @Test
  void theLastPortIsTriedAndNoMore() throws IOException {
    try (ServerSocket last = new ServerSocket(65_535, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () ->
                  Preview.start(
                          preview.request(last.getLocalPort(), "localhost"),
                          BuildWatcher.NONE,
                          new Told())
                      .close())
          .hasMessageContaining("all ports from 65535 to 65535 are in use");
    }
  }
}
