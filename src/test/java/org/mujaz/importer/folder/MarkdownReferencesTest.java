package org.mujaz.importer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.markdown.conversion.References;

@Timeout(20)
class MarkdownReferencesTest {

  /** Knows {@code old} and {@code old.jpg}; what is {@code gone} leads nowhere. */
  private static final References REFERENCES =
      new References() {
        @Override
        public Optional<String> link(String target) {
          return target.startsWith("gone")
              ? Optional.empty()
              : Optional.of(target.equals("old") ? "story:new" : target);
        }

        @Override
        public Optional<String> picture(String target) {
          return target.equals("old.jpg") ? Optional.of("new.jpg") : Optional.empty();
        }
      };

  private static String change(String markdown) {
    return MarkdownReferences.change(markdown, REFERENCES, list -> {});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a [b](old) c | a [b](story:new) c",
        "[b](<old> \"t\") | [b](story:new \"t\")",
        "[b]( old 't (x)' ) | [b](story:new 't (x)' )",
        "![b](old.jpg \"c\") | ![b](new.jpg \"c\")",
        "[![b](old.jpg)](old) | [![b](new.jpg)](story:new)",
        "[الرقة](old) | [الرقة](story:new)",
        "[x]: old | [x]: story:new",
        "[x]: <old> 'Title' | [x]: <story:new> 'Title'",
        "<a class='x' href='old'>b</a> | <a class='x' href=\"story:new\">b</a>",
        "<img src=\"old.jpg\" alt=\"b\"> | <img src=\"new.jpg\" alt=\"b\">",
        "[b][x] and [x] | [b][x] and [x]",
        "[a (b)](https://e.org/a_(b)) | [a (b)](<https://e.org/a_(b)>)",
      })
  void whereALinkLeadsIsChangedAndNothingElse(String before, String after) {
    assertThat(change(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a [b](gone) c | a b c",
        "a [b](gone 't') c | a b c",
        "a ![b](gone.jpg) c | a b c",
        "[![b](gone.jpg)](gone) | b",
      })
  void ofWhatLeadsNowhereTheWordsRemain(String before, String after) {
    assertThat(change(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`[b](old)`",
        "``a ` [b](old)``",
        "```\n[b](old)\n```\n",
        "~~~ text\n[b](old)\n```\n~~~\n",
        "````\n```\n[b](old)\n````\n",
        "```\n[b](old)",
        "\\[b](old)",
        "[b] (old)",
        "[b](old",
        "a ![b",
        "![",
        "<https://e.org/>",
        "<!-- a -->",
        "a < b",
        "[^1]: old",
      })
  void codeAndWhatIsNoLinkStayWhatTheyAre(String text) {
    assertThat(change(text)).isEqualTo(text);
  }

  @Test
  void listsOfClassesAreTakenOutAndTold() {
    List<String> lists = new ArrayList<>();
    String text = "{: .a}\na{:#b} `{:.c}` {:d => 1}\n\n## e {#f .g}\n{.5} {.h} i\n";
    assertThat(MarkdownReferences.change(text, REFERENCES, lists::add))
        .isEqualTo("a `{:.c}` \n\n## e \n{.5} {.h} i\n");
    assertThat(lists).containsExactly("{: .a}", "{:#b}", "{:d => 1}", "{#f .g}");
  }

  @Test
  void aLinkMayBeginInOneLineAndEndInAnother() {
    assertThat(change("a [b\nc](old) d\n")).isEqualTo("a [b\nc](story:new) d\n");
    assertThat(change("[b\n\nc](old)\n")).isEqualTo("[b\n\nc](old)\n");
  }

  @Test
  void hostileTextsCostNoMoreThanOthers() {
    int much = 100_000;
    for (String part :
        new String[] {
          "[", "![", "](", "[a](", "`", "``` ", "<", "<a ", "[a]: ", "\\", "(((", "[a](<"
        }) {
      assertThat(change(part.repeat(much))).hasSizeGreaterThanOrEqualTo(much);
    }
    StringBuilder runs = new StringBuilder();
    for (int i = 1; i < 1_500; i++) {
      runs.append("`".repeat(i)).append(' ');
    }
    assertThat(change(runs.toString())).isEqualTo(runs.toString());
  }
}
