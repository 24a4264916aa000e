package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.source.LineMap;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Scalar;

/**
 * Reads the header of JBake: lines {@code key=value} up to a line of tildes; and that of an
 * AsciiDoc text: its title and its attributes, those of JBake without their {@code jbake-}.
 */
final class JBakeHeader {

  private static final Pattern ATTRIBUTE = Pattern.compile(":(?:jbake-)?([\\w-]+):(?:\\s+(.*))?");

  private static final Pattern REVISION_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

  private final SourceFile file;
  private final LineMap lines;
  private final List<Mapping.Entry> entries = new ArrayList<>();

  private JBakeHeader(SourceFile file) {
    this.file = file;
    this.lines = file.lines();
  }

  /**
   * The header above {@code separator}; nothing where there is no such line or, as JBake has it,
   * where a line above it has no {@code =}.
   */
  static Optional<Header> read(SourceFile file, String separator) {
    return new JBakeHeader(file).keys(separator);
  }

  /** The header of an AsciiDoc text that has no other. */
  static Header asciiDoc(SourceFile file) {
    return new JBakeHeader(file).attributes();
  }

  private Optional<Header> keys(String separator) {
    for (int line = 1; line <= lines.lines(); line++) {
      String text = lines.lineText(line);
      int sign = text.indexOf('=');
      if (text.strip().equals(separator)) {
        return Optional.of(header(line + 1));
      } else if (sign > 0) {
        add(text.substring(0, sign), text.substring(sign + 1), line, sign + 2);
      } else if (!text.isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Header attributes() {
    int line = 1;
    while (line <= lines.lines() && !lines.lineText(line).isBlank()) {
      String text = lines.lineText(line);
      Matcher attribute = ATTRIBUTE.matcher(text);
      if (line == 1 && text.startsWith("= ")) {
        add("title", text.substring(2), line, 3);
      } else if (attribute.matches()) {
        String value = attribute.group(2);
        add(attribute.group(1), value == null ? "" : value, line, 1);
      } else if (line == 2) {
        add("author", text, line, 1);
      } else if (line == 3 && REVISION_DATE.matcher(text).matches()) {
        add("date", text, line, 1);
      } else {
        break;
      }
      line++;
    }
    return header(line);
  }

  private void add(String key, String value, int line, int column) {
    Location place = new Location(file.path(), line, 1);
    entries.add(
        new Mapping.Entry(
            new Scalar(key.strip(), true, place),
            new Scalar(value.strip(), true, new Location(file.path(), line, column))));
  }

  private Header header(int bodyLine) {
    int body = bodyLine <= lines.lines() ? lines.start(bodyLine) : file.text().length();
    return new Header(new Mapping(entries, file.atLine(1)), body);
  }
}
