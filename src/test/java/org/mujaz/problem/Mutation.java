package org.mujaz.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.TestSite;
import org.mujaz.assemble.Pixel;

/**
 * What an editor changed in a project, written as one text.
 *
 * <p>A line {@code -- NAME --} begins a file. A word in brackets after the name says what follows:
 *
 * <ul>
 *   <li>nothing: the whole file;
 *   <li>{@code (edit)}: lines {@code - OLD}, each of which stands once in the file, and the lines
 *       {@code + NEW} that replace them;
 *   <li>{@code (remove)}: nothing; the file is deleted;
 *   <li>{@code (bytes)}: one line, where {@code \xHH} is a byte;
 *   <li>{@code (picture)}: nothing; the file is a picture of one colour;
 *   <li>{@code (size N)}: nothing; the file has N bytes;
 *   <li>{@code (link TARGET)}: nothing; the file is a symbolic link.
 * </ul>
 *
 * <p>In an edit, {@code ⟦3×ab⟧} is {@code ababab}.
 */
final class Mutation {

  private static final Pattern HEADER =
      Pattern.compile("-- (?<name>\\S.*?)(?: \\((?<how>[a-z]+)(?: (?<argument>[^()]+))?\\))? --");

  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-Fa-f]{2})");

  private static final Pattern TIMES = Pattern.compile("⟦([0-9]+)×([^⟧]+)⟧");

  private final TestSite site;

  private Mutation(TestSite site) {
    this.site = site;
  }

  /** Changes the project. */
  static void apply(TestSite site, String text) throws IOException {
    Mutation mutation = new Mutation(site);
    List<String> lines = List.of(text.split("\n", -1));
    int start = 0;
    while (start < lines.size() - 1) {
      Matcher header = HEADER.matcher(lines.get(start));
      if (!header.matches()) {
        throw new IllegalArgumentException("not a header: " + lines.get(start));
      }
      int end = start + 1;
      while (end < lines.size() - 1 && !HEADER.matcher(lines.get(end)).matches()) {
        end++;
      }
      mutation.file(header, lines.subList(start + 1, end));
      start = end;
    }
  }

  private void file(Matcher header, List<String> lines) throws IOException {
    String name = header.group("name");
    String how = header.group("how");
    if (how == null) {
      site.with(name, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
      return;
    }
    switch (how) {
      case "edit" -> edit(name, lines);
      case "remove" -> Files.delete(site.path(name));
      case "bytes" -> site.with(name, bytes(String.join("\n", lines)));
      case "picture" -> site.with(name, Pixel.PNG);
      case "size" -> site.with(name, filled(Integer.parseInt(header.group("argument"))));
      case "link" -> Files.createSymbolicLink(site.path(name), Path.of(header.group("argument")));
      default -> throw new IllegalArgumentException("not a change: " + how);
    }
  }

  private void edit(String name, List<String> changes) throws IOException {
    Path file = site.path(name);
    List<String> lines = new ArrayList<>(List.of(Files.readString(file, UTF_8).split("\n", -1)));
    int at = 0;
    for (String change : changes) {
      String line =
          TIMES
              .matcher(change.substring(2))
              .replaceAll(times -> times.group(2).repeat(Integer.parseInt(times.group(1))));
      if (change.startsWith("- ")) {
        at = lines.indexOf(line);
        if (at < 0 || at != lines.lastIndexOf(line)) {
          throw new IllegalArgumentException("not once in " + name + ": " + line);
        }
        lines.remove(at);
      } else {
        lines.add(at++, line);
      }
    }
    Files.writeString(file, String.join("\n", lines), UTF_8);
  }

  private static byte[] bytes(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(text);
    int from = 0;
    while (escape.find()) {
      bytes.write(text.substring(from, escape.start()).getBytes(UTF_8));
      String unit = Character.toString(Integer.parseInt(escape.group(1), 16));
      bytes.write(unit.getBytes(ISO_8859_1));
      from = escape.end();
    }
    bytes.write(text.substring(from).getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] filled(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }
}
