package org.mujaz.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SampleExtension;

/** What a reader of feeds makes of every feed is what the pages say. */
@ExtendWith(SampleExtension.class)
final class FeedPagesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Dubai");

  private static final int ITEMS = 40;

  /** A story is in many feeds. */
  private final Map<Path, Document> pages = new HashMap<>();

  private static SyndFeed parsed(FeedFile file) {
    try {
      return new SyndFeedInput().build(new StringReader(file.text()));
    } catch (FeedException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static Stream<FeedFile> files(Sample sample, String format, String name) {
    return FeedFile.all(sample, format).stream().filter(file -> file.path().matches(name));
  }

  private Document page(FeedFile file, SyndEntry entry) {
    return pages.computeIfAbsent(file.file(entry.getLink()), FeedFile::page);
  }

  /** Without the mark of direction, which a page does not need. */
  private static String plain(String text) {
    return text.replaceFirst("^[\u200E\u200F]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "atom"})
  void aStoryIsTheOneOnItsPage(String format, Sample sample) {
    List<FeedFile> files = files(sample, format, "(?!.*/corrections/).*/feed\\..*").toList();
    assertThat(files).hasSizeGreaterThan(90);
    for (FeedFile file : files) {
      for (SyndEntry entry : parsed(file).getEntries()) {
        assertThatItIsTheStory(entry, page(file, entry));
      }
    }
  }

  private static void assertThatItIsTheStory(SyndEntry entry, Document page) {
    String link = entry.getLink();
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(link);
    assertThat(page.select("h1").text()).as(link).isEqualTo(plain(entry.getTitle()));
    assertThat(entry.getPublishedDate().toInstant())
        .as(link)
        .isEqualTo(moment(page.select(".byline time").attr("datetime")).toInstant());
    assertThat(people(entry))
        .as(link)
        .isEqualTo(page.select(".names a").eachText().stream().distinct().toList());
    Optional<String> section =
        page.select(".crumbs a[href*=/sections/]").eachText().stream().findFirst();
    assertThat(
            entry.getCategories().stream()
                .map(c -> c.getName())
                .findFirst()
                .filter(name -> section.isPresent()))
        .as(link)
        .isEqualTo(section);
    assertThat(content(entry).text())
        .as(link)
        .contains(page.select(".prose > p").eachText().stream().findFirst().orElseThrow());
  }

  private static OffsetDateTime moment(String datetime) {
    return datetime.contains("T")
        ? OffsetDateTime.parse(datetime)
        : LocalDate.parse(datetime).atStartOfDay(ZONE).toOffsetDateTime();
  }

  /** ROME knows the people of Atom as persons, those of RSS by the Dublin Core. */
  private static List<String> people(SyndEntry entry) {
    List<String> persons = entry.getAuthors().stream().map(SyndPerson::getName).toList();
    if (!persons.isEmpty()) {
      return persons;
    }
    return entry.getModule("http://purl.org/dc/elements/1.1/")
            instanceof com.rometools.rome.feed.module.DCModule dublinCore
        ? dublinCore.getCreators()
        : List.of();
  }

  private static Document content(SyndEntry entry) {
    return Jsoup.parse(
        entry.getContents().stream().map(SyndContent::getValue).findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "atom"})
  void aListAndItsFeedHaveTheSameStories(String format, Sample sample) {
    for (FeedFile file : files(sample, format, "../(sections|tags|sources|authors)/.*").toList()) {
      List<String> links = new ArrayList<>();
      Path first = file.folder().resolve(file.path()).resolveSibling("index.html");
      for (Path page = first;
          Files.exists(page);
          page = first.resolveSibling("page/" + (links.size() / 20 + 1) + "/index.html")) {
        int before = links.size();
        links.addAll(absolute(file, FeedFile.page(page)));
        if (links.size() < before + 20) {
          break;
        }
      }
      assertThat(parsed(file).getEntries())
          .as(file.toString())
          .extracting(SyndEntry::getLink)
          .isEqualTo(links.subList(0, Math.min(ITEMS, links.size())));
    }
  }

  private static List<String> absolute(FeedFile file, Document page) {
    page.setBaseUri(file.root().toString());
    return page.select("main .story-title a").stream()
        .map(link -> URI.create(link.absUrl("href")).toASCIIString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "atom"})
  void aDayHasTheStoriesOfItsPage(String format, Sample sample) {
    List<FeedFile> files = files(sample, format, "../digest\\..*").toList();
    assertThat(files).hasSize(6);
    for (FeedFile file : files) {
      for (SyndEntry entry : parsed(file).getEntries()) {
        Document page = page(file, entry);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(entry.getLink());
        assertThat(content(entry).select("h2 > a").eachAttr("href"))
            .as(entry.getLink())
            .isEqualTo(absolute(file, page));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "atom"})
  void aCorrectionStandsOnThePageOfItsStory(String format, Sample sample) {
    int found = 0;
    for (FeedFile file : files(sample, format, "../corrections/.*").toList()) {
      for (SyndEntry entry : parsed(file).getEntries()) {
        Document page = page(file, entry);
        assertThat(entry.getLink()).endsWith("#_corrections");
        assertThat(plain(entry.getTitle())).endsWith(page.select("h1").text());
        assertThat(page.select(".corrections:has(#_corrections)").text())
            .contains(content(entry).select("p").eachText().get(0));
        found++;
      }
    }
    assertThat(found).isGreaterThan(2);
  }
}
