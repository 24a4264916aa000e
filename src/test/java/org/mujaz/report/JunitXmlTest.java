package org.mujaz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.xml.sax.SAXException;

class JunitXmlTest {

  private static final Path SCHEMA = Path.of("src/test/resources/report/surefire-test-report.xsd");

  private static final SourcePath SITE = new SourcePath("content/site.yaml");
  private static final SourcePath STORY = new SourcePath("content/stories/a&b/ar.md");
  private static final SourcePath THEME = new SourcePath("themes/sun/theme.yaml");

  private static Problems problems() {
    Problems problems = new Problems();
    problems.add(ProblemCode.UNKNOWN_KEY, new Location(STORY, 2, 1), "titel\u0001<", "title");
    problems.add(ProblemCode.INVALID_DATE, new Location(STORY, 3, 7), "أمس");
    problems.add(ProblemCode.HTML_REMOVED, new Location(STORY, 9, 1), "script");
    problems.add(ProblemCode.UNKNOWN_SETTING, new Location(THEME, 1, 1), "colour");
    return problems;
  }

  private static String report(Problems problems, Language language) {
    return new JunitXml(Messages.in(language), place -> Optional.of("line " + place.line()))
        .of(problems, List.of(STORY, SITE));
  }

  private static void validate(String xml) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  void eachFileIsATestThatErrorsFail() {
    assertThat(report(problems(), Language.ENGLISH))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="mujaz" time="0" tests="3" errors="0" skipped="0" failures="2">
              <testcase classname="mujaz" name="content/site.yaml" time="0"/>
              <testcase classname="mujaz" name="content/stories/a&amp;b/ar.md" time="0">
                <failure type="unknown-key" message="unknown key «titel\uFFFD&lt;»">content/stories/a&amp;b/ar.md:2:1: error: unknown key «titel\uFFFD&lt;» [unknown-key]
                line 2
                help: the keys here are title
            </failure>
                <failure type="invalid-date" message="«أمس» is not a date">content/stories/a&amp;b/ar.md:3:7: error: «أمس» is not a date [invalid-date]
                line 3
                help: write 2017-10-18, 2017-10-18T09:30:00+04:00, or 18 أكتوبر 2017
            </failure>
                <system-out>content/stories/a&amp;b/ar.md:9:1: warning: removed «script», HTML that a page may not have [html-removed]
                line 9
                help: write it in Markdown, or set html: in content/site.yaml
            </system-out>
              </testcase>
              <testcase classname="mujaz" name="themes/sun/theme.yaml" time="0">
                <failure type="unknown-setting" message="the theme has no setting «colour»">themes/sun/theme.yaml:1:1: error: the theme has no setting «colour» [unknown-setting]
                line 1
                help: settings are declared in the theme’s theme.yaml
            </failure>
              </testcase>
            </testsuite>
            """);
  }

  @Test
  void theReportHasTheFormOfSurefires() throws SAXException, IOException {
    validate(report(problems(), Language.ENGLISH));
    validate(report(problems(), Language.ARABIC));
    validate(report(new Problems(), Language.ENGLISH));
  }

  @Test
  void theSchemaFindsWhatHasNot() {
    String report = report(problems(), Language.ENGLISH);
    assertThatThrownBy(() -> validate(report.replace("type=", "kind=")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void aSiteWithoutProblemsPassesItsTests() {
    assertThat(report(new Problems(), Language.ENGLISH))
        .contains("tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"0\"")
        .doesNotContain("<failure");
  }
}
