package org.mujaz.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.FeedFormat;
import org.mujaz.model.Language;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Route;
import org.mujaz.model.Term;
import org.mujaz.source.SourcePath;

final class AddressesTest {

  private static final Language ARABIC = Language.ARABIC;

  @Test
  void datesInAddressesHaveTwoDigitMonthsAndDays() {
    assertThat(Addresses.day(ARABIC, LocalDate.of(2017, 1, 8)).path()).isEqualTo("/ar/2017/01/08/");
    assertThat(Addresses.month(ARABIC, YearMonth.of(2017, 1)).path()).isEqualTo("/ar/2017/01/");
    assertThat(Addresses.year(ARABIC, 2017).path()).isEqualTo("/ar/2017/");
  }

  @Test
  void theFirstPageOfAListIsTheListItself() {
    Route list = Addresses.term(ARABIC, Term.Kind.SECTION, "politics");
    assertThat(Addresses.page(list, 1).path()).isEqualTo("/ar/sections/politics/");
    assertThat(Addresses.page(list, 2).path()).isEqualTo("/ar/sections/politics/page/2/");
    assertThat(Addresses.feed(list, FeedFormat.ATOM).path())
        .isEqualTo("/ar/sections/politics/feed.atom");
  }

  @Test
  void aPicturesAddressTellsItsContent() {
    MediaFile file =
        new MediaFile(
            new SourcePath("content/stories/x/صورة الميناء.JPG"),
            1,
            "0123456789abcdef",
            Optional.empty(),
            Optional.empty());
    assertThat(Addresses.media(file).path())
        .isEqualTo("/assets/media/صورة-الميناء.0123456789abcdef.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/../x/", "/a/./b", "a/", "/a//b", "/a\\b", "/a\u0000b", "/a?b", "/..", "/a/.."})
  void noRouteLeavesTheSite(String path) {
    assertThatThrownBy(() -> new Route(path)).isInstanceOf(IllegalArgumentException.class);
  }
}
