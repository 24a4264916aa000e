package org.mujaz.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No pattern of the code backtracks by more than the length of a text, nor recurses over it: what a
 * stranger writes costs what any text of its length costs. Found in the compiled classes, so that a
 * new pattern is here by itself.
 */
@Timeout(120)
final class PatternsTest {

  private static final int LENGTH = 1_000;

  /** How often a pattern may look at each character; bounded repetitions look some times. */
  private static final long LOOKS = 200;

  /** So little that a pattern cannot recurse for each character. */
  private static final long STACK = 160 * 1024;

  /** What the author of a theme writes, who is trusted with the time that a build takes. */
  private static final Set<String> OF_THEMES =
      Set.of(
          "mail.Selectors",
          "mail.StyleReader",
          "theme.InlineLint",
          "theme.Reason",
          "theme.StyleLint",
          "theme.StyleSheet",
          "theme.TemplateScan");

  /**
   * Held against whole texts, or against what begins at one place, only: looked for in a text, they
   * would begin again everywhere.
   */
  private static final Set<String> WHOLE =
      Set.of(
          "image.EmbeddedPicture.ADDRESS",
          "image.SvgHeader.LENGTH",
          "importer.folder.JBakePath.TAGGED",
          "importer.folder.JekyllPath.TAGGED",
          "importer.folder.MarkdownReferences.DEFINITION",
          "importer.folder.OldSiteAddress.SCHEME",
          "importer.folder.PictureName.ENDING",
          "markdown.HtmlRules.WHOLE_TAGS",
          "markdown.conversion.Escapes.LINE_START",
          "problem.Isolation.ADDRESS",
          "read.FrontMatter.KEY",
          "read.MisnamedText.NAME",
          "read.SourceLine.LINE",
          "read.StoryGrouping.SHARED",
          "read.StoryGrouping.VERSION",
          "read.TranslationLine.REVISION",
          "render.PageAddress.SCHEME",
          "theme.StandAlone.LOOK",
          "text.OwnPunctuation.INITIALS",
          "theme.TemplateSource.TEMPLATE",
          "toml.TomlWords.REPEATED",
          "verify.InlineCode.DATA",
          "verify.SiteAddresses.SCHEME");

  /** Looked for only: held against a whole text, they would have to be all of it. */
  private static final Set<String> FOUND = Set.of("schema.TextType.LINE_ENDS");

  /** Held against texts of at most 120 characters, which the class refuses to pass. */
  private static final Set<String> SHORT =
      Set.of("text.DateReader.FIRST_WORD", "text.DateReader.MONTH_FIRST");

  private static final List<String> PIECES =
      List.of(
          " ",
          "\t",
          "\n",
          "\r\n",
          "\u2028 ",
          "a",
          "Z",
          "1",
          "-",
          "_",
          ".",
          ",",
          ":",
          ";",
          "/",
          "\\",
          "<",
          ">",
          "<a",
          "<a ",
          "</a",
          "\"",
          "'",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "*",
          "#",
          "&",
          "&#",
          "%",
          "=",
          "@",
          "`",
          "+",
          "$",
          "!",
          "?",
          "\u0627",
          "\u0627.",
          "\u060c",
          "\u064b",
          "\u0640",
          "\u00ab",
          "\u2013",
          "a.",
          "a-",
          "a ",
          "a;",
          ";a",
          "a,",
          "1,",
          "1.",
          "1-",
          "1 ",
          "1:",
          "$1",
          "a=b ",
          "a='b' ",
          " #",
          "# ",
          "- ",
          "/*",
          "*/",
          "<!--",
          "-->",
          "url(",
          "()",
          "\ud83d\ude00a.",
          "\ud801\udc00.a.");

  private static final Pattern WORD = Pattern.compile("[a-zA-Z<@:;/!&#.+-]{2,}");

  @Test
  void allAreFound() throws IOException {
    List<String> places = DeclaredPattern.all().stream().map(DeclaredPattern::place).toList();
    assertThat(places).hasSizeGreaterThan(70).contains("schema.TextType.LINE_ENDS");
    assertThat(places).containsAll(WHOLE).containsAll(SHORT);
    assertThat(OF_THEMES)
        .allMatch(type -> places.stream().anyMatch(place -> place.startsWith(type + ".")));
  }

  @TestFactory
  Stream<DynamicTest> noneTakesLongerThanItsTextIsLong() throws IOException {
    return DeclaredPattern.all().stream()
        .filter(found -> OF_THEMES.stream().noneMatch(t -> found.place().startsWith(t + ".")))
        .filter(found -> !SHORT.contains(found.place()))
        .map(found -> DynamicTest.dynamicTest(found.place(), () -> check(found)));
  }

  /** Patterns that once were in the code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\s*\\R\\s*",
        "[a-z0-9]+(-[a-z0-9]+)*",
        "(?:\\p{L}\\.)+\\p{L}",
        "(\\s*data:image/[\\w.+-]+(?:;[\\w.=+-]+)*;base64,)(.*)"
      })
  void whatTakesLongOrRecursesIsSeen(String pattern) throws InterruptedException {
    assertThat(failures(new DeclaredPattern("former", Pattern.compile(pattern)))).isNotEmpty();
  }

  private static void check(DeclaredPattern found) throws InterruptedException {
    assertThat(failures(found)).as(found.pattern().pattern()).isEmpty();
  }

  private static Map<String, String> failures(DeclaredPattern found) throws InterruptedException {
    Map<String, String> failed = new ConcurrentHashMap<>();
    Runnable all = () -> hostile(found.pattern()).forEach(text -> check(found, text, failed));
    Thread thread = new Thread(null, all, found.place(), STACK);
    thread.start();
    thread.join();
    return failed;
  }

  private static void check(DeclaredPattern found, String text, Map<String, String> failed) {
    if (!FOUND.contains(found.place())) {
      tried("matches", Matcher::matches, found, text, failed);
    }
    if (WHOLE.contains(found.place())) {
      tried("lookingAt", Matcher::lookingAt, found, text, failed);
    } else {
      tried("find", PatternsTest::findAll, found, text, failed);
    }
  }

  private static void findAll(Matcher matcher) {
    while (matcher.find()) {
      // What is found does not matter.
    }
  }

  private static void tried(
      String how,
      Consumer<Matcher> use,
      DeclaredPattern found,
      String text,
      Map<String, String> failed) {
    if (failed.containsKey(how)) {
      return;
    }
    try {
      use.accept(found.pattern().matcher(new CountedText(text, LOOKS * text.length())));
    } catch (CountedText.TooOften e) {
      failed.put(how, "takes too long on " + start(text));
    } catch (StackOverflowError e) {
      failed.put(how, "recurses on " + start(text));
    }
  }

  private static String start(String text) {
    return text.substring(0, 20) + "\u2026" + text.substring(text.length() - 2);
  }

  /** Pieces over and over, alone and behind the words of the pattern itself, with no good end. */
  private static Stream<String> hostile(Pattern pattern) {
    Set<String> heads = new LinkedHashSet<>(List.of("", "a", "a1", "#", "# ", "\"", "<"));
    WORD.matcher(pattern.pattern()).results().forEach(word -> heads.add(word.group()));
    Set<String> pieces = new LinkedHashSet<>(PIECES);
    pieces.addAll(heads);
    pieces.remove("");
    return heads.stream()
        .limit(11)
        .flatMap(
            head ->
                pieces.stream()
                    .map(piece -> head + piece.repeat(LENGTH / piece.length()))
                    .flatMap(text -> Stream.of(text, text + "\u0001")));
  }
}
