package org.mujaz.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SampleExtension;
import org.mujaz.sample.SampleSite;

/** Every feed of every sample site keeps the rules of its format, and every rule can be broken. */
@ExtendWith(SampleExtension.class)
final class FeedCheckTest {

  /** A line has the rule, the ending of the file, a pattern, and what it becomes. */
  private static final Path BREACHES = Path.of("src/test/resources/feeds/breaches.txt");

  private static final String BIG = "x".repeat(2_000_000);

  @ParameterizedTest
  @ValueSource(strings = {"xml", "atom", "json", "opml"})
  void noFeedBreaksARule(String ending, Sample sample) {
    List<FeedFile> files = FeedFile.all(sample, ending);
    assertThat(files).hasSizeGreaterThan(ending.equals("opml") ? 5 : 100);
    assertThat(files.stream().flatMap(file -> FeedCheck.messages(file).stream())).isEmpty();
  }

  @Test
  void everyRuleFindsItsBreach(Sample sample) throws IOException {
    List<String> tried = new ArrayList<>();
    for (String line : Files.readAllLines(BREACHES)) {
      String[] breach = line.split("\\t+", -1);
      FeedFile good = good(sample, breach[1]);
      Matcher found = Pattern.compile(breach[2], Pattern.DOTALL).matcher(good.text());
      assertThat(found.find()).as(line).isTrue();
      String bad = found.replaceFirst(breach[3].replace("@C1@", "\u0085").replace("@BIG@", BIG));
      assertThat(FeedCheck.messages(good.with(bad)))
          .as(line)
          .anyMatch(message -> message.startsWith(breach[0] + ": "));
      tried.add(breach[0]);
    }
    assertThat(new TreeSet<>(tried)).isEqualTo(new TreeSet<>(rules()));
  }

  private static FeedFile good(Sample sample, String ending) {
    return FeedFile.in(sample.output(SampleSite.DIGEST), ending).stream()
        .filter(file -> file.path().matches("ar/feeds?\\." + ending))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules() {
    return Stream.of(
            Stream.of("control", "size", "xml", "atom-schema"),
            RssRules.ALL.stream().map(Rule::id),
            AtomRules.ALL.stream().map(Rule::id),
            JsonRules.ALL.stream().map(Rule::id),
            ContentRules.ALL.stream().map(Rule::id),
            OpmlRules.ALL.stream().map(Rule::id))
        .flatMap(ids -> ids)
        .toList();
  }
}
