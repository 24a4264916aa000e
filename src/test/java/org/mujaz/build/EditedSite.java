package org.mujaz.build;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A publisher's project that is edited at random, always in the same way for one seed. */
final class EditedSite {

  private static final String REDIRECT =
      """
      <!doctype html>
      <html lang="en">
      <title>Moved</title>
      <meta name="robots" content="noindex">
      <link rel="canonical" href="${page.canonical}">
      <p><a href="${redirect.to}">Moved</a></p>
      </html>
      """;

  private static final List<String> SECTIONS = List.of("politics", "economy");
  private static final List<String> TAGS = List.of("oil", "gas");
  private static final List<String> WORDS =
      List.of("river", "council", "RAQQA", "2017", "“quoted”", "port", "ministry", "U.N.");
  private static final List<String> ARABIC =
      List.of("نهر", "مجلس", "الرقة", "وزارة", "ميناء", "«قمة»", "NATO", "2017");

  /** What may stand in the shared facts of a story, or not, or be something else. */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "time", List.of("", "T09:30", "T15:45"),
          "source",
              List.of(
                  "source: agency",
                  "source: {name: Wire, url: 'https://wire.example/a', title: First, date: 2026-10-01}",
                  "source: {name: Wire, url: 'https://wire.example/b', title: First, date: 2026-10-01}",
                  "source: {name: Wire, url: 'https://wire.example/b', title: Next, date: 2026-10-02}"),
          "authors", List.of("", "authors: [mona]", "authors: [mona, sami]", "authors: [Guest]"),
          "lead", List.of("", "lead: true", "lead: 2"),
          "alt", List.of("A photo", "A picture"),
          "caption",
              List.of("", ", caption: {ar: تعليق, en: Seen}", ", caption: {ar: آخر, en: Kept}"),
          "credit", List.of("", ", credit: Mona", ", credit: Sami"));

  /** The same of one version. */
  private static final Map<String, List<String>> OWN =
      Map.of(
          "title", List.of("First", "Second", "Third NATO"),
          "summary", List.of("", "summary: In short", "summary: In other words"),
          "translator", List.of("", "translator: [mona]", "translator: [sami]"),
          "place", List.of("", "place: Dubai", "place: Raqqa"),
          "updated", List.of("", "updated: 2026-11-01", "updated: 2026-11-02T10:00"),
          "corrections",
              List.of(
                  "",
                  "corrections: [{date: 2026-11-03, text: Wrong}]",
                  "corrections: [{date: 2026-11-03, text: Mended}]"));

  /** The same of the whole site. */
  private static final Map<String, List<String>> SETTINGS =
      Map.ofEntries(
          Map.entry("title", List.of("Digest", "Daily")),
          Map.entry("description", List.of("News", "All the news")),
          Map.entry("politics", List.of("Politics", "Affairs")),
          Map.entry("bio", List.of("", ", bio: {ar: تكتب, en: Writes}")),
          Map.entry("role", List.of("", ", role: {ar: محررة, en: Editor}")),
          Map.entry("months", List.of("", "months: levant\n")),
          Map.entry("hijri", List.of("", "hijri: beside\n")),
          Map.entry("html", List.of("", "html: escape\n")),
          Map.entry("hub", List.of("", ", hub: 'https://hub.example/'")),
          Map.entry("menu", List.of("", "menu: ['section:politics', archive]\n")),
          Map.entry("stories", List.of("20", "2")),
          Map.entry("related", List.of("on", "off")),
          Map.entry("corrections", List.of("on", "off")));

  private final Random random;
  private final Map<String, Story> stories = new TreeMap<>();
  private final List<Consumer<EditedSite>> edits = new ArrayList<>();
  private String last = "the first build";
  private int made;
  private int digits;
  private int tagline;
  private int accent;
  private boolean ownTemplate;
  private int about;
  private int aboutText;
  private int agency;
  private final Map<String, String> settings = firsts(SETTINGS);
  private String feeds = "full";
  private byte[] picture = png(700, 400);

  /** One story in one language or two. */
  private static final class Story {
    private int day = 1;
    private String section = "politics";
    private List<String> tags = List.of("oil");
    private boolean arabic = true;
    private boolean english = true;
    private boolean draft;
    private boolean picture;
    private String body = "";
    private String arabicBody = "";
    private String link = "";
    private String alias = "";
    private String folder = "";

    /** Two wire texts of the same words. */
    private boolean wire;

    private final Map<String, String> shared = firsts(SHARED);
    private final Map<String, String> own = firsts(OWN);
    private final Map<String, String> arabicOwn = firsts(OWN);
  }

  private static Map<String, String> firsts(Map<String, List<String>> choices) {
    Map<String, String> all = new TreeMap<>();
    choices.forEach((name, values) -> all.put(name, values.get(0)));
    return all;
  }

  EditedSite(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      add();
    }
    edits.addAll(
        List.of(
            EditedSite::add,
            EditedSite::add,
            EditedSite::remove,
            EditedSite::rename,
            site -> site.story("retag", s -> s.tags = site.tags()),
            site -> site.story("redate", s -> s.day = 1 + site.random.nextInt(28)),
            site -> site.story("move to a section", s -> s.section = site.one(SECTIONS)),
            site -> site.story("rewrite", s -> s.body = site.words(WORDS)),
            site -> site.story("rewrite the Arabic", s -> s.arabicBody = site.words(ARABIC)),
            site -> site.story("a word", s -> s.body = site.reworded(s.body, WORDS)),
            site -> site.story("a word", s -> s.arabicBody = site.reworded(s.arabicBody, ARABIC)),
            site -> site.story("draft", s -> s.draft = !s.draft),
            site -> site.story("take the picture", s -> s.picture = !s.picture),
            site -> site.story("alias", s -> s.alias = s.alias.isEmpty() ? site.name() : ""),
            site -> site.story("drop English", s -> s.english = !(s.english && s.arabic)),
            site -> site.story("drop Arabic", s -> s.arabic = !(s.english && s.arabic)),
            site -> site.story("wire", s -> s.wire = !s.wire),
            site -> site.story("another fact", s -> site.choose(SHARED, s.shared)),
            site -> site.story("another fact", s -> site.choose(SHARED, s.shared)),
            site -> site.story("another word", s -> site.choose(OWN, s.own)),
            site -> site.story("another word", s -> site.choose(OWN, s.own)),
            site -> site.story("another Arabic word", s -> site.choose(OWN, s.arabicOwn)),
            EditedSite::move,
            EditedSite::set,
            EditedSite::link,
            EditedSite::link,
            EditedSite::picture,
            EditedSite::configure,
            EditedSite::theme,
            EditedSite::page));
  }

  /** Makes one edit. */
  void edit() {
    one(edits).accept(this);
  }

  /** What the last edit was, for messages of tests. */
  String last() {
    return last;
  }

  /** A random number. */
  int random(int bound) {
    return random.nextInt(bound);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String name() {
    return "s" + made++;
  }

  private List<String> tags() {
    return TAGS.stream().filter(tag -> random.nextBoolean()).toList();
  }

  private String words(List<String> of) {
    StringBuilder text = new StringBuilder();
    for (int i = 3 + random.nextInt(30); i > 0; i--) {
      text.append(one(of)).append(i % 9 == 0 ? ".\n\n## " + one(of) + "\n\n" : " ");
    }
    return text.append(one(of)).append(".\n").toString();
  }

  /** Another word in the place of one, so that nothing is longer or shorter by words. */
  private String reworded(String text, List<String> words) {
    return text.replaceFirst(Pattern.quote(one(words)), Matcher.quoteReplacement(one(words)));
  }

  private void add() {
    Story story = new Story();
    story.day = 1 + random.nextInt(28);
    story.tags = tags();
    story.section = one(SECTIONS);
    story.body = words(WORDS);
    story.arabicBody = words(ARABIC);
    story.english = random.nextInt(5) > 0;
    String name = name();
    stories.put(name, story);
    last = "add " + name;
  }

  private void remove() {
    if (stories.size() > 3) {
      String name = one(List.copyOf(stories.keySet()));
      stories.remove(name);
      unlink(name);
      last = "remove " + name;
    }
  }

  /** Now and then an editor forgets it. */
  private void unlink(String gone) {
    if (random.nextInt(6) > 0) {
      stories.values().stream()
          .filter(story -> story.link.startsWith("../" + gone + "/"))
          .forEach(story -> story.link = "");
    }
  }

  private void rename() {
    String name = one(List.copyOf(stories.keySet()));
    String other = name();
    stories.put(other, stories.remove(name));
    unlink(name);
    last = "rename " + name + " to " + other;
  }

  private void story(String what, Consumer<Story> change) {
    String name = one(List.copyOf(stories.keySet()));
    change.accept(stories.get(name));
    last = what + " of " + name;
  }

  private void choose(Map<String, List<String>> choices, Map<String, String> chosen) {
    String name = one(choices.keySet().stream().sorted().toList());
    chosen.put(name, one(Optional.ofNullable(choices.get(name)).orElseThrow()));
  }

  private void set() {
    last = "another setting";
    choose(SETTINGS, settings);
  }

  /** To a folder further down or up; a relative link would have to be written anew. */
  private void move() {
    story(
        "move",
        s -> {
          if (!s.link.startsWith("../")) {
            s.folder = s.folder.isEmpty() ? "deep/" : "";
          }
        });
  }

  /** To another story, to one of its headings, to one that was removed, or to nothing. */
  private void link() {
    story(
        "link",
        s ->
            s.link =
                switch (random.nextInt(8)) {
                  case 0, 1 -> "";
                  case 2, 3, 4 -> "../" + one(List.copyOf(stories.keySet())) + "/";
                  case 5, 6 -> "/en/archive/";
                  default -> "../" + one(List.copyOf(stories.keySet())) + "/en.md#port";
                });
  }

  private void picture() {
    last = "another picture";
    picture = png(700 + random.nextInt(3), 400 + random.nextInt(3));
  }

  private static byte[] png(int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void configure() {
    last = "configure";
    switch (random.nextInt(4)) {
      case 0 -> digits++;
      case 1 -> tagline++;
      case 2 -> feeds = feeds.equals("full") ? "summary" : "full";
      default -> agency++;
    }
  }

  private void theme() {
    last = "theme";
    if (random.nextBoolean()) {
      accent++;
    } else {
      ownTemplate = !ownTemplate;
    }
  }

  private void page() {
    last = "standing page";
    switch (random.nextInt(3)) {
      case 0 -> about = 0;
      case 1 -> about++;
      default -> aboutText++;
    }
  }

  /** Brings the folder of a project to the state after the last edit, and touches nothing else. */
  void write(Path base) throws IOException {
    Map<String, byte[]> all = files();
    for (String folder : List.of("content", "themes")) {
      for (String name : TestBuild.files(base.resolve(folder)).keySet()) {
        if (!all.containsKey(folder + "/" + name)) {
          Files.delete(base.resolve(folder).resolve(name));
        }
      }
    }
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      Path path = base.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        write(path, file.getValue());
      }
    }
  }

  /** Some tools give a text the time of the one in whose place it comes. */
  private static void write(Path file, byte[] bytes) throws IOException {
    boolean isText = file.getFileName().toString().matches(".+\\.(?:md|txt|yaml)");
    Optional<FileTime> time =
        isText && Files.exists(file)
            ? Optional.of(Files.getLastModifiedTime(file))
            : Optional.empty();
    Files.write(file, bytes);
    if (time.isPresent()) {
      Files.setLastModifiedTime(file, time.get());
    }
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> all = new TreeMap<>();
    put(all, "content/site.yaml", settings());
    stories.forEach((name, story) -> write(all, name, story));
    if (about > 0) {
      put(
          all,
          "content/pages/about.en.md",
          "---\ntitle: About %d\n---\nUs %d.\n".formatted(about, aboutText));
    }
    put(all, "themes/own/theme.yaml", "name: own\nextends: mujaz\n");
    if (ownTemplate) {
      put(all, "themes/own/templates/redirect.ftlh", REDIRECT);
    }
    return all;
  }

  private static void put(Map<String, byte[]> all, String name, String text) {
    all.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String settings() {
    return """
        title: {ar: موجز, en: %s}
        description: {ar: أخبار, en: %s}
        tagline: {ar: كل يوم, en: Day %d}
        url: https://digest.example/news/
        digits: %s
        untranslated: link
        email: off
        theme: {name: own, cards: false, colours: {accent: "%s"}}
        feeds: {items: 3, content: %s%s}
        pageSize: {stories: %s}
        outputs: {related: %s, corrections: %s}
        sections:
          - {id: politics, name: {ar: سياسة, en: %s}}
          - {id: economy, name: {ar: اقتصاد, en: Economy}}
        tags:
          - {id: oil, name: {ar: نفط, en: Oil %d}}
          - {id: gas, name: {ar: غاز, en: Gas}}
        sources:
          - {id: agency, name: {ar: وكالة, en: Agency %d}}
        authors:
          - {id: mona, name: {ar: منى, en: Mona}%s%s}
          - {id: sami, name: {ar: سامي, en: Sami}}
        """
            .formatted(
                set("title"),
                set("description"),
                tagline,
                digits % 2 == 0 ? "latn" : "arab",
                accent % 2 == 0 ? "#0b5a55" : "#7a1f2b",
                feeds,
                set("hub"),
                set("stories"),
                set("related"),
                set("corrections"),
                set("politics"),
                tagline / 2,
                agency,
                set("role"),
                set("bio"))
        + set("months")
        + set("hijri")
        + set("html")
        + set("menu");
  }

  private String set(String name) {
    return Optional.ofNullable(settings.get(name)).orElseThrow();
  }

  private void write(Map<String, byte[]> all, String name, Story story) {
    String folder = "content/stories/" + story.folder + name + "/";
    put(all, folder + "story.yaml", shared(story));
    if (story.picture) {
      all.put(folder + "photo.png", picture);
    }
    if (story.wire) {
      writeWire(all, folder, story);
      return;
    }
    String link = story.link.isEmpty() ? "" : "\n[There](" + story.link + ")\n";
    if (story.english) {
      String alias = story.alias.isEmpty() ? "" : "aliases: [/old/" + story.alias + "/]\n";
      String photo = story.picture ? "![A photo](photo.png)\n\n" : "";
      String text = "A <kbd>key</kbd> is raw.\n\n" + photo + story.body + link;
      put(all, folder + "en.md", facts(story.own, alias) + text);
    }
    if (story.arabic) {
      String text = "1. واحد\n2. اثنان\n\n" + story.arabicBody;
      put(all, folder + "ar.md", facts(story.arabicOwn, "") + text);
    }
  }

  private static void writeWire(Map<String, byte[]> all, String folder, Story story) {
    String text = story.own.get("title") + "\n\n" + story.arabicBody + "\n";
    if (story.english) {
      put(all, folder + "en.txt", text);
    }
    if (story.arabic) {
      put(all, folder + "ar.txt", text);
    }
  }

  private static String facts(Map<String, String> own, String alias) {
    StringBuilder facts = new StringBuilder("---\n");
    own.forEach(
        (key, line) -> {
          if (!line.isEmpty()) {
            facts.append(key.equals("title") ? "title: " + line : line).append('\n');
          }
        });
    return facts + alias + "---\n";
  }

  private static String shared(Story story) {
    Map<String, String> facts = story.shared;
    String image =
        story.picture
            ? "image: {src: photo.png, alt: {ar: صورة, en: %s}%s%s}\n"
                .formatted(facts.get("alt"), facts.get("caption"), facts.get("credit"))
            : "";
    return """
        date: 2026-10-%02d%s
        section: %s
        tags: [%s]
        %s
        %s
        %s
        """
            .formatted(
                story.day,
                facts.get("time"),
                story.section,
                String.join(", ", story.tags),
                facts.get("source"),
                facts.get("authors"),
                facts.get("lead"))
        + image
        + (story.draft ? "draft: true\n" : "");
  }
}
