package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.web.Download;

final class DownloadTest {

  private static final String FEED =
      "<rss version=\"2.0\"><channel><title>X</title><item><title>Oil</title><guid>1</guid>"
          + "<pubDate>Thu, 19 Oct 2017 05:30:00 GMT</pubDate><description>Oil rose. &lt;a"
          + " href='about'&gt;Who&lt;/a&gt;</description></item></channel></rss>";

  @TempDir private Path base;
  private HttpServer server = start();
  private String site = "";

  private static HttpServer start() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void aServer() {
    server.createContext(
        "/news/feed",
        exchange -> {
          byte[] bytes = FEED.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
          }
        });
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aFeedOfTheNetIsImportedWhenThatIsAskedFor() {
    TestSite project = TestSite.in(base);
    ImportRequest plain = TestImport.request(project, site + "/news/feed");
    ImportRequest asked =
        new ImportRequest(
            plain.baseFolder(),
            plain.contentFolder(),
            plain.from(),
            plain.format(),
            plain.language(),
            Optional.empty(),
            plain.dates(),
            plain.clock(),
            true,
            false);

    assertThat(TestImport.of(project, asked).files().get("stories/2017/2017-10-19-oil/en.md"))
        .endsWith("Oil rose. [Who](" + site + "/news/about)\n");
  }

  @Test
  void whatIsNotThereIsTold() {
    assertThatThrownBy(() -> Download.of(URI.create(site + "/gone")))
        .rootCause()
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Download.of(URI.create(site + "/gone")))
        .cause()
        .hasMessage(site + "/gone: HTTP 404");
  }

  @Test
  void theFileIsGoneAfterwards() {
    Path file;
    try (Download download = Download.of(URI.create(site + "/news/feed"))) {
      file = download.file();
      assertThat(file).hasContent(FEED);
    }
    assertThat(file).doesNotExist();
  }
}
