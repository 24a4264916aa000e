package org.mujaz.security;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.config.DeclaredSettings;
import org.mujaz.model.Language;
import org.mujaz.read.DeclaredFacts;
import org.mujaz.schema.Shape;
import org.mujaz.schema.TextType;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;

/**
 * A site with the payloads in every key of every kind of file and in every place of a body. What is
 * refused there is left out, value by value, until the site is built.
 */
final class HostileSite {

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";

  private final TestSite site;
  private final Map<String, HostileFile> files = new TreeMap<>();
  private final List<List<String>> groups = Payloads.groups();

  private HostileSite(Path base) {
    this.site = TestSite.in(base);
  }

  /** Builds it in a folder. */
  static TestBuild build(Path base) {
    return new HostileSite(base).build();
  }

  private TestBuild build() {
    return new Rounds(site, files).build(this::write);
  }

  private void write() {
    HostileFile settings = file("content/site.yaml");
    new KeyLines(settings, this::ofAll).write(DeclaredSettings.site(), "site.");
    for (int group = 0; group < groups.size(); group++) {
      String story = "content/stories/2026-11-20-a" + group + "/";
      String shared = "content/stories/2026-11-20-b" + group + ".";
      String wire = "content/stories/2026-11-20-w" + group + ".";
      String page = "content/pages/c" + group + "/";
      keys(file(shared + "yaml"), DeclaredFacts.story(), group, "b");
      for (Language language : Language.values()) {
        String code = language.code();
        article(file(story + code + ".md"), group, language);
        wire(file(wire + code + ".txt"), group);
        standing(file(page + code + ".md"), group, language);
      }
      // One version: two would be two files with the same former addresses.
      site.with(shared + (group % 2 == 0 ? "ar.md" : "en.md"), "Words.\n");
      Stream.of(story, page).forEach(folder -> site.with(folder + "p.svg", DRAWING));
    }
    site.with("content/stories/p.svg", DRAWING);
  }

  private HostileFile file(String name) {
    return files.computeIfAbsent(name, key -> new HostileFile());
  }

  /** One group of payloads for each entry of a list, all of them where there is one value. */
  private List<String> ofAll(ValueType<?> type) {
    if (type == Types.WEB_ADDRESS) {
      return Payloads.addresses();
    }
    // Where a mail service puts its own address: anything is taken that is an address.
    return type == TextType.PATH
        ? List.of("https://a.example/" + together(Payloads.all()))
        : groups.stream().map(HostileSite::together).toList();
  }

  private static String together(List<String> payloads) {
    return String.join(" ", payloads);
  }

  /**
   * One group of payloads.
   *
   * @param folder of its own, since no address may be that of two files
   */
  private List<String> ofGroup(ValueType<?> type, int group, String folder) {
    List<String> addresses = Payloads.addresses();
    if (type == Types.WEB_ADDRESS) {
      return List.of(addresses.get(group % addresses.size()));
    }
    return type == TextType.PATH
        ? groups.get(group).stream().map(payload -> "/" + folder + "/" + payload).toList()
        : List.of(together(groups.get(group)));
  }

  private void keys(HostileFile file, Shape shape, int group, String folder) {
    new KeyLines(file, type -> ofGroup(type, group, folder + group)).write(shape, "");
  }

  private void article(HostileFile file, int group, Language language) {
    file.line("---");
    keys(file, DeclaredFacts.story(), group, "a" + language.code());
    file.line("---");
    new BodyLines(file).write(groups.get(group), language == Language.ARABIC ? 0 : 1);
  }

  private void standing(HostileFile file, int group, Language language) {
    file.line("---");
    keys(file, DeclaredFacts.page(), group, "c" + language.code());
    file.line("---");
    file.line("Words.");
  }

  private void wire(HostileFile file, int group) {
    List<String> payloads = groups.get(group);
    file.line(together(payloads));
    payloads.forEach(payload -> file.line("A " + payload));
    file.line("Source: Agency " + group + " " + payloads.get(0));
  }
}
