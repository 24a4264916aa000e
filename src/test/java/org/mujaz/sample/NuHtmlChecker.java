package org.mujaz.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The HTML and CSS checker of validator.w3.org/nu, over the files of a site. */
final class NuHtmlChecker implements InfoAwareErrorHandler {

  /** HTML as browsers read it, with the RDFa attributes of Open Graph. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Its grammar is checked by recursion. */
  private static final long STACK = 16L << 20;

  /**
   * What its CSS does not know yet though browsers do, container queries and subgrids, and what it
   * may take it for.
   */
  private static final Map<String, String> OLDER =
      Map.of(
          "@container \\(",
          "@media (",
          "container-type: ?inline-size",
          "display: block",
          "(\\d)cqi\\b",
          "$1vw",
          ": ?subgrid",
          ": none");

  /** What mail programs need on tables, though HTML has given it up; nowhere else may it stand. */
  private static final Pattern OF_MAILS =
      Pattern.compile(
          ".*email\\.html:\\d+:\\d+: \\w+: The “(align|width|cellpadding|cellspacing)” attribute"
              + " on the “(table|td)” element is obsolete\\. Use CSS instead\\.");

  /**
   * What it says of a link of the type {@code expect}, which it does not know yet; the standard has
   * the attribute on those too (HTML, 4.2.4, "blocking").
   */
  private static final String OF_EXPECTING =
      "A “link” element with a “blocking” attribute must have a “rel” attribute whose value is"
          + " “stylesheet”.";

  private final Path site;
  private final List<String> messages = new ArrayList<>();
  private String current = "";

  private NuHtmlChecker(Path site) {
    this.site = site;
  }

  /** What it has to say about the pages and style sheets of a site, whatever the weight. */
  static List<String> messages(Path site) throws InterruptedException {
    NuHtmlChecker checker = new NuHtmlChecker(site);
    Thread thread = new Thread(null, checker::check, "nu", STACK);
    thread.setUncaughtExceptionHandler((t, e) -> checker.messages.add(e.toString()));
    thread.start();
    thread.join();
    return checker.messages;
  }

  private void check() {
    try {
      // Neither its log nor its guess at the language is wanted: the digest mixes two.
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
      validator.setUpMainSchema(SCHEMA, this);
      validator.setUpValidatorAndParsers(this, false, false);
      for (Path page : files(".html")) {
        current = site.relativize(page).toString();
        validator.checkHtmlFile(page.toFile(), true);
      }
      validator.setAllowCss(true);
      for (Path style : files(".css")) {
        current = site.relativize(style).toString();
        validator.checkCssInputSource(source(style));
      }
    } catch (Exception e) {
      // setUpMainSchema declares it.
      throw new IllegalStateException(e);
    }
  }

  private static InputSource source(Path style) throws IOException {
    String text = Files.readString(style);
    for (Map.Entry<String, String> older : OLDER.entrySet()) {
      text = text.replaceAll(older.getKey(), older.getValue());
    }
    InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(UTF_8)));
    source.setEncoding("UTF-8");
    source.setSystemId(style.toUri().toString());
    return source;
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  @Override
  public void info(SAXParseException message) {
    add("info", message);
  }

  @Override
  public void warning(SAXParseException message) {
    add("warning", message);
  }

  @Override
  public void error(SAXParseException message) {
    add("error", message);
  }

  @Override
  public void fatalError(SAXParseException message) {
    add("fatal", message);
  }

  private void add(String weight, SAXParseException message) {
    String text =
        "%s:%d:%d: %s: %s"
            .formatted(
                current,
                message.getLineNumber(),
                message.getColumnNumber(),
                weight,
                message.getMessage());
    if (!OF_MAILS.matcher(text).matches() && !isOfExpecting(message)) {
      messages.add(text);
    }
  }

  private boolean isOfExpecting(SAXParseException message) {
    return OF_EXPECTING.equals(message.getMessage())
        && line(message.getLineNumber()).startsWith("<link rel=\"expect\" href=\"#");
  }

  private String line(int number) {
    try {
      return Files.readAllLines(site.resolve(current)).get(number - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
