package org.mujaz.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mujaz.Reports;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

class ShapeTest {

  private static final Key<String> TITLE =
      Key.required("title", TextType.TEXT, "title: x").or("العنوان");
  private static final Key<Integer> ITEMS = Key.withDefault("items", Types.number(1, 50), 40);
  private static final Key<List<String>> TAGS = Key.optional("tags", new ListType<>(Types.ID));
  private static final Shape SHAPE = Shape.of(TITLE, ITEMS, TAGS);

  private final Problems problems = new Problems();

  private Fields open(String yaml) {
    SourceFile file = SourceFile.of(new SourcePath("x.yaml"), yaml);
    return YamlReader.mapping(file, 0, yaml.length(), YamlLimits.FACTS, problems)
        .map(mapping -> SHAPE.open(mapping, problems))
        .orElseThrow();
  }

  @Test
  void aValueIsFoundUnderEverySpellingOfItsKey() {
    assertThat(open("title: a\n").find(TITLE)).contains("a");
    assertThat(open("العنوان: a\n").find(TITLE)).contains("a");
    assertThat(open("عنوان: a\n").find(TITLE)).isEmpty();
    assertThat(open("Title: a\n").find(TITLE)).isEmpty();
  }

  @Test
  void whatIsAbsentOrWrongHasTheDefault() {
    assertThat(open("title: a\n").get(ITEMS)).isEqualTo(40);
    assertThat(open("title: a\nitems:\n").get(ITEMS)).isEqualTo(40);
    assertThat(open("title: a\nitems: ٣٠\n").get(ITEMS)).isEqualTo(30);
    assertThat(problems.sorted()).isEmpty();
    assertThat(open("title: a\nitems: 51\n").get(ITEMS)).isEqualTo(40);
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void aListLeavesOutWhatIsWrongInIt() {
    assertThat(open("title: a\ntags: [b, C c, '', [d]]\n").find(TAGS)).contains(List.of("b"));
    assertThat(Reports.of(problems)).hasSize(2);
  }

  @Test
  void aLongTextIsOneLine() {
    assertThat(open("title: |\n  one\n  two\n").find(TITLE)).contains("one two");
  }

  @Test
  void twoKeysCannotHaveOneName() {
    assertThatThrownBy(() -> Shape.of(TITLE, Key.optional("title", TextType.TEXT)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @SuppressWarnings("DefaultLocale")
  void theReportIsTheSameOnAMachineThatSpeaksArabic() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Shape shape = Shape.of(Key.optional("n", Types.number(1, 50)));
      SourceFile file = SourceFile.of(new SourcePath("x.yaml"), "n: 0\n");
      YamlReader.mapping(file, 0, 5, YamlLimits.FACTS, problems)
          .ifPresent(mapping -> shape.open(mapping, problems).find(numberKey(shape)));
      assertThat(new TextReport(Messages.english(), place -> Optional.empty()).lines(problems))
          .contains("    help: write a whole number from 1 to 50");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Key<?> numberKey(Shape shape) {
    return shape.keys().get(0);
  }
}
