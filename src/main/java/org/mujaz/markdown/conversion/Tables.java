package org.mujaz.markdown.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes tables as GitHub has them: one heading row, and one line for each row. */
final class Tables {

  private static final Set<String> PARTS = Set.of("table", "thead", "tbody", "tfoot", "tr");

  private final Conversion conversion;

  Tables(Conversion conversion) {
    this.conversion = conversion;
  }

  String of(Element table) {
    List<List<String>> rows = new ArrayList<>();
    boolean headed = false;
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        List<String> cells = cells(row);
        if (rows.isEmpty()) {
          headed = row.selectFirst("> th") != null || row.closest("thead") != null;
        }
        rows.add(cells);
      }
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return "";
    }
    if (!headed) {
      rows.add(0, List.of());
    }
    StringBuilder text = new StringBuilder(line(rows.get(0), columns));
    text.append('\n').append("|---".repeat(columns)).append('|');
    rows.subList(1, rows.size()).forEach(row -> text.append('\n').append(line(row, columns)));
    table.getAllElements().stream().filter(Tables::isBetweenCells).forEach(conversion::lose);
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      caption.select("a[href]").forEach(conversion::loseLink);
    }
    return caption == null || caption.text().isBlank()
        ? text.toString()
        : Escapes.line(Escapes.text(caption.text())) + "\n\n" + text;
  }

  /** Whether what is left out stands where no cell tells of it. */
  private static boolean isBetweenCells(Element element) {
    Element parent = element.parent();
    return Conversion.isLeftOut(element) && parent != null && PARTS.contains(parent.normalName());
  }

  /** A cell over several columns is followed by empty ones. */
  private List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        cells.add(
            new Inlines(conversion, "<br>")
                .of(cell.childNodes())
                .strip()
                .replaceAll("(?:<br>)+$", "")
                .replace("|", "\\|"));
        String span = cell.attr("colspan");
        for (int more = 1; span.matches("[1-9]\\d?") && more < Integer.parseInt(span); more++) {
          cells.add("");
        }
      }
    }
    return cells;
  }

  private static String line(List<String> cells, int columns) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
    }
    return line.toString();
  }
}
