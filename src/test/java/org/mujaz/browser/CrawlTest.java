package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SampleExtension;
import org.mujaz.sample.SampleSite;

/** Following links, without a script, a reader gets to every page and never to nothing. */
@ExtendWith(SampleExtension.class)
final class CrawlTest {

  /** Attributes with an address, and with several. */
  private static final String LINKS = "[href], [src], [srcset], [poster]";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<URI, Set<String>> pages = new LinkedHashMap<>();
  private final Set<URI> fragments = new HashSet<>();
  private final Set<String> dead = new TreeSet<>();

  @ParameterizedTest
  @EnumSource
  void everyLinkLeadsSomewhereAndEveryPageIsLinked(SampleSite site, Sample sample)
      throws IOException, InterruptedException {
    Path folder = sample.output(site);
    try (FolderServer server = FolderServer.start(folder, FolderServer.Network.FAST)) {
      crawl(server.address());
      assertThat(dead).isEmpty();
      assertThat(fragments).allSatisfy(this::checkFragment);
      Set<String> reached =
          pages.keySet().stream().map(URI::getPath).collect(Collectors.toCollection(TreeSet::new));
      assertThat(reached).containsAll(written(folder));
    }
  }

  private void checkFragment(URI link) {
    URI page = withoutFragment(link);
    assertThat(pages.getOrDefault(page, Set.of())).as(link.toString()).contains(link.getFragment());
  }

  /** Every page, except those that nobody is meant to go to. */
  private static Set<String> written(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> paths = new TreeSet<>();
      for (Path file : files.filter(f -> f.endsWith("index.html")).toList()) {
        if (!Files.readString(file).contains("http-equiv=\"refresh\"")) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          paths.add("/" + path.replaceFirst("index\\.html$", ""));
        }
      }
      return paths;
    }
  }

  private void crawl(URI root) throws IOException, InterruptedException {
    Deque<URI> open = new ArrayDeque<>(Set.of(root));
    Set<URI> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      URI address = open.remove();
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        dead.add(answer.statusCode() + " " + address);
      } else if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
        Document page = Jsoup.parse(answer.body(), address.toString());
        pages.put(
            address, page.select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
        links(page)
            .map(address::resolve)
            .filter(link -> root.getAuthority().equals(link.getAuthority()))
            .peek(link -> noteFragment(link))
            .map(CrawlTest::withoutFragment)
            .filter(seen::add)
            .forEach(open::add);
      }
    }
  }

  private void noteFragment(URI link) {
    if (link.getFragment() != null) {
      fragments.add(link);
    }
  }

  private static Stream<String> links(Document page) {
    return page.select(LINKS).stream()
        .filter(element -> !element.hasAttr("rel") || !element.attr("rel").equals("canonical"))
        .flatMap(
            element ->
                Stream.concat(
                    Stream.of(element.attr("href"), element.attr("src"), element.attr("poster")),
                    Stream.of(element.attr("srcset").split(",\\s+"))
                        .map(candidate -> candidate.strip().replaceFirst("\\s.*", ""))))
        .filter(link -> !link.isEmpty());
  }

  private static URI withoutFragment(URI link) {
    String text = link.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? link : URI.create(text.substring(0, hash));
  }
}
