package org.mujaz.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationOf;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.schema.Shape;
import org.mujaz.source.LineMap;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/**
 * Writes into a version what it was translated from, and changes nothing else.
 *
 * <p>Only forms that editors write are changed. The result is read again before it counts: a file
 * that would not say what it should, or would say anything else in other words, is left alone.
 */
public final class TranslationLine {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The short form, or nothing; in quotation marks or not. */
  private static final Pattern SHORT =
      Pattern.compile("([\"']?)(?:(?:ar|en)(?:@[^\\s\"',\\]}#]*)?|~|null)?\\1(?=[\\s,}]|\\z)");

  private static final Pattern REVISION =
      Pattern.compile("([\"']?)[0-9A-Za-z-]*\\1(?=[\\s,}]|\\z)");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}.*");

  private final SourcePath path;
  private final String raw;
  private final SourceFile file;
  private final Language language;
  private final ZoneId zone;
  private final FactKeys keys;

  private TranslationLine(SourceFile file, String raw, Language language, ZoneId zone) {
    this.path = file.path();
    this.file = file;
    this.raw = raw;
    this.language = language;
    this.zone = zone;
    this.keys = new FactKeys(zone, Optional.of(language));
  }

  /**
   * The text of a file with what it was translated from.
   *
   * @param raw the file as it is, its byte order mark included
   * @param zone as site.yaml says
   * @return nothing where that cannot be written without changing more
   */
  public static Optional<String> write(
      SourcePath path, String raw, Language language, TranslationOf of, ZoneId zone) {
    boolean marked = raw.startsWith(BYTE_ORDER_MARK);
    String text = marked ? raw.substring(1) : raw;
    return new TranslationLine(TextFiles.clean(path, raw), text, language, zone)
        .edited(of)
        .map(edited -> marked ? BYTE_ORDER_MARK + edited : edited);
  }

  private Optional<String> edited(TranslationOf of) {
    if (file.lines().lines() != new LineMap(raw).lines()) {
      return Optional.empty();
    }
    FrontMatter parts = FrontMatter.of(file, new Problems());
    Optional<String> edited;
    if (!parts.isPresent()) {
      String end = lineEnd(0);
      edited = Optional.of("---" + end + line("translationOf", of) + end + "---" + end + raw);
    } else {
      Mapping mapping =
          YamlReader.mapping(file, parts.start(), parts.end(), YamlLimits.FACTS, new Problems())
              .orElse(new Mapping(List.of(), Location.of(path)));
      edited =
          entry(mapping)
              .map(e -> replaced(e.key().location(), e.value(), of))
              .orElseGet(() -> added(mapping, parts, of));
    }
    return edited.filter(text -> says(text, of));
  }

  /** What is written for a translation. */
  public static String words(TranslationOf of) {
    return of.language().code() + of.revision().map(revision -> "@" + revision).orElse("");
  }

  private static String line(String key, TranslationOf of) {
    return key + ": " + words(of);
  }

  private Optional<Mapping.Entry> entry(Mapping mapping) {
    Shape shape = keys.story;
    return mapping.entries().stream()
        .filter(e -> shape.key(e.key().text()).filter(keys.translationOf::equals).isPresent())
        .findFirst();
  }

  /** A line at the end of the front matter, with a key in the letters of the first one there. */
  private Optional<String> added(Mapping mapping, FrontMatter parts, TranslationOf of) {
    boolean arabic =
        mapping.entries().stream()
            .limit(1)
            .anyMatch(entry -> ARABIC.matcher(entry.key().text()).matches());
    int fence = file.lines().line(parts.end());
    int at = new LineMap(raw).start(fence);
    String end = lineEnd(new LineMap(raw).start(fence - 1));
    String key = arabic ? keys.translationOf.names().get(1) : keys.translationOf.name();
    return Optional.of(raw.substring(0, at) + line(key, of) + end + raw.substring(at));
  }

  private Optional<String> replaced(Location key, Node value, TranslationOf of) {
    if (value.location().compareTo(key) < 0) {
      // An alias: what it stands for is written, and meant, elsewhere.
      return Optional.empty();
    }
    if (value instanceof Scalar scalar) {
      return replaced(scalar.location(), SHORT, words(of));
    }
    return value instanceof Mapping group ? group(group, of) : Optional.empty();
  }

  private Optional<String> group(Mapping group, TranslationOf of) {
    String revision = of.revision().map(Object::toString).orElse("");
    Optional<Mapping.Entry> known =
        group.entries().stream()
            .filter(e -> e.value() instanceof Scalar)
            .filter(e -> GroupTypes.isRevision(e.key().text()))
            .findFirst();
    if (known.isPresent()) {
      return replaced(known.get().value().location(), REVISION, revision);
    }
    return group.entries().stream().findFirst().flatMap(first -> completed(group, first, revision));
  }

  /** The revision behind the language, as the group is written: on a line of its own, or not. */
  private Optional<String> completed(Mapping group, Mapping.Entry first, String revision) {
    int start = offset(group.location());
    int value = offset(first.value().location());
    if (start < 0 || value < 0) {
      return Optional.empty();
    }
    boolean arabic = ARABIC.matcher(first.key().text()).matches();
    String key = arabic ? GroupTypes.REVISION_ARABIC : GroupTypes.REVISION_KEY;
    Matcher language = SHORT.matcher(raw).region(value, raw.length());
    if (!language.lookingAt()) {
      return Optional.empty();
    }
    int at = language.end();
    if (raw.charAt(start) == '{') {
      return Optional.of(raw.substring(0, at) + ", " + key + ": " + revision + raw.substring(at));
    }
    int line = first.key().location().line();
    int lineStart = new LineMap(raw).start(line);
    String indent = raw.substring(lineStart, offset(first.key().location()));
    int next = lineStart + new LineMap(raw).lineText(line).length();
    String added = lineEnd(lineStart) + indent + key + ": " + revision;
    return Optional.of(raw.substring(0, next) + added + raw.substring(next));
  }

  private Optional<String> replaced(Location place, Pattern form, String value) {
    int at = offset(place);
    if (at < 0) {
      return Optional.empty();
    }
    Matcher old = form.matcher(raw).region(at, raw.length()).useTransparentBounds(true);
    if (!old.lookingAt()) {
      return Optional.empty();
    }
    String quote = old.group(1) == null ? "" : old.group(1);
    String space = at > 0 && raw.charAt(at - 1) == ':' ? " " : "";
    return Optional.of(
        raw.substring(0, at) + space + quote + value + quote + raw.substring(old.end()));
  }

  /** Where a place of the cleaned text is in the raw one; -1 where its line was cleaned. */
  private int offset(Location place) {
    LineMap lines = new LineMap(raw);
    String text = lines.lineText(place.line());
    return text.equals(file.lines().lineText(place.line()))
        ? lines.start(place.line()) + text.offsetByCodePoints(0, place.column() - 1)
        : -1;
  }

  /** The line end that is used from {@code from} on. */
  private String lineEnd(int from) {
    Matcher end = LINE_END.matcher(raw).region(from, raw.length());
    return end.find() ? end.group() : "\n";
  }

  private static List<ProblemCode> codes(Problems problems) {
    return problems.sorted().stream().map(Problem::code).toList();
  }

  /** Whether a text says what it should, and the rest is as it was. */
  private boolean says(String edited, TranslationOf of) {
    Problems before = new Problems();
    Problems after = new Problems();
    VersionText old = new VersionReader(zone, before).version(file, Area.STORIES, language);
    VersionText now =
        new VersionReader(zone, after)
            .version(TextFiles.clean(path, edited), Area.STORIES, language);
    Manuscript same = old.manuscript(Facts.NONE, language);
    return now.facts().translationOf().map(Located::value).filter(of::equals).isPresent()
        && !before.hasErrors()
        && codes(after).equals(codes(before))
        && now.manuscript(Facts.NONE, language).equals(same);
  }
}
