package org.mujaz.importer.wordpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.importer.origin.Origin;
import org.mujaz.importer.origin.OriginFile;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.importer.xml.XmlException;
import org.mujaz.importer.xml.XmlReader;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;

/**
 * A WordPress export. Posts become stories and pages standing pages; versions in two languages are
 * paired as Polylang and WPML tell. One item is in memory at a time, and of the media library what
 * posts may refer to.
 */
public final class WordPressOrigin implements Origin {

  private static final Set<String> KNOWN_STATUS =
      Set.of("publish", "future", "draft", "pending", "private");

  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

  private final List<OriginFile> parts;
  private final TextLanguage language;
  private final ZoneId zone;
  private final Problems problems;
  private final Repeats repeats;
  private @Nullable Survey survey;

  /**
   * An export to be read.
   *
   * @param parts its files, of one site; authors, media and pairs are those of all of them
   * @param language tells that of posts which no plugin gave one
   * @param zone of the site
   */
  public WordPressOrigin(
      List<OriginFile> parts, TextLanguage language, ZoneId zone, Problems problems) {
    this.parts = List.copyOf(parts);
    this.language = language;
    this.zone = zone;
    this.problems = problems;
    this.repeats = new Repeats(problems);
  }

  @Override
  public void read(Consumer<ImportedText> texts) {
    Survey known = survey == null ? surveyed() : survey;
    survey = known;
    PostFacts facts = new PostFacts(known, zone);
    PostBody bodies = new PostBody(known, problems);
    for (OriginFile part : parts) {
      Leftovers leftovers = new Leftovers(part.name(), problems);
      read(
          part,
          xml ->
              items(
                  xml,
                  item ->
                      item(item, facts, bodies, leftovers)
                          .filter(repeats::isNew)
                          .ifPresent(texts)));
      leftovers.report();
    }
    repeats.end();
  }

  private Survey surveyed() {
    Survey whole = new Survey();
    for (OriginFile part : parts) {
      read(part, whole::add);
    }
    return whole;
  }

  private void read(OriginFile part, Consumer<XmlReader> reading) {
    try (XmlReader xml = new XmlReader(Files.newInputStream(part.file()), part.name())) {
      reading.accept(xml);
    } catch (XmlException e) {
      problems.add(ProblemCode.UNREADABLE_ORIGIN, e.place(), e.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void items(XmlReader xml, Consumer<WpItem> each) {
    while (xml.nextChild()) {
      while (xml.nextChild()) {
        if (!xml.name().equals("channel")) {
          xml.skip();
          continue;
        }
        while (xml.nextChild()) {
          if (xml.name().equals("item")) {
            each.accept(WpItem.read(xml, true));
          } else {
            xml.skip();
          }
        }
      }
    }
  }

  private Optional<ImportedText> item(
      WpItem item, PostFacts facts, PostBody bodies, Leftovers leftovers) {
    String type = item.field("wp:post_type");
    String status = item.field("wp:status");
    if (type.equals("attachment")) {
      return Optional.empty();
    }
    boolean known = type.equals("post") || type.equals("page");
    if (!known || !KNOWN_STATUS.contains(status)) {
      leftovers.item(known ? status : type);
      return Optional.empty();
    }
    if (item.field("content:encoded").isEmpty() && item.field("title").isEmpty()) {
      report(item, ReportPhrase.EMPTY_TEXT);
      return Optional.empty();
    }
    leftovers.comments(item.comments());
    if (status.equals("private") || !item.field("wp:post_password").isEmpty()) {
      report(item, ReportPhrase.NOT_FOR_EVERYBODY);
    }
    return language(item).map(spoken -> text(item, spoken, facts, bodies));
  }

  private void report(WpItem item, ReportPhrase what) {
    String title = PostFacts.title(item);
    report(item, what, title.isEmpty() ? item.field("wp:post_id") : title);
  }

  private void report(WpItem item, ReportPhrase what, String name) {
    problems.add(ProblemCode.NOT_CARRIED_OVER, item.place(), what.with(name));
  }

  private ImportedText text(WpItem item, Language spoken, PostFacts facts, PostBody bodies) {
    Kind kind = item.isPage() ? Kind.PAGE : Kind.STORY;
    ImportedFacts made = facts.of(item, spoken);
    PostFacts.unusable(item).forEach(path -> report(item, ReportPhrase.UNUSABLE_ADDRESS, path));
    String key = "wordpress " + address(item);
    return new ImportedText(
        item.place(),
        key,
        Pairing.group(item).map(group -> "wordpress " + group).orElse(key),
        kind,
        spoken,
        made,
        addresses(item),
        around -> bodies.of(item).write(around));
  }

  /** What stays the same in every export of one site. */
  private static String address(WpItem item) {
    String guid = item.field("guid");
    return guid.isEmpty() ? item.field("wp:post_id") : guid;
  }

  private static List<String> addresses(WpItem item) {
    String link = item.field("link");
    List<String> addresses = new ArrayList<>(List.of(link, item.field("guid")));
    PostFacts.former(item, link).ifPresent(addresses::add);
    addresses.removeIf(String::isEmpty);
    return addresses;
  }

  /** As a plugin says, else by the letters; a third language is told and left out. */
  private Optional<Language> language(WpItem item) {
    Optional<String> tag = Pairing.language(item);
    if (tag.isPresent()) {
      Optional<Language> said = TextLanguage.ofTag(tag.get());
      if (said.isEmpty()) {
        problems.add(
            ProblemCode.NOT_CARRIED_OVER,
            item.place(),
            ReportPhrase.OTHER_LANGUAGE.with(PostFacts.title(item), tag.get()));
      }
      return said;
    }
    String words = TAG.matcher(item.field("content:encoded")).replaceAll(" ");
    return Optional.of(language.of(item.field("title") + words));
  }
}
