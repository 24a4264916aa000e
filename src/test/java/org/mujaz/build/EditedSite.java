package org.mujaz.build;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private int agency;
  private String feeds = "full";
  private byte[] picture = png(1300, 700);

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
            site -> site.story("draft", s -> s.draft = !s.draft),
            site -> site.story("take the picture", s -> s.picture = !s.picture),
            site -> site.story("alias", s -> s.alias = s.alias.isEmpty() ? site.name() : ""),
            site -> site.story("drop English", s -> s.english = !(s.english && s.arabic)),
            site -> site.story("drop Arabic", s -> s.arabic = !(s.english && s.arabic)),
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
    picture = png(1300 + random.nextInt(3), 700 + random.nextInt(3));
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
    about = about > 0 && random.nextBoolean() ? 0 : about + 1;
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
        Files.write(path, file.getValue());
      }
    }
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> all = new TreeMap<>();
    put(all, "content/site.yaml", settings());
    stories.forEach((name, story) -> write(all, name, story));
    if (about > 0) {
      put(all, "content/pages/about.en.md", "---\ntitle: About %d\n---\nUs.\n".formatted(about));
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
        title: {ar: موجز, en: Digest}
        description: {ar: أخبار, en: News}
        tagline: {ar: كل يوم, en: Day %d}
        url: https://digest.example/news/
        digits: %s
        untranslated: link
        email: off
        theme: {name: own, cards: false, colours: {accent: "%s"}}
        feeds: {items: 3, content: %s}
        sections:
          - {id: politics, name: {ar: سياسة, en: Politics}}
          - {id: economy, name: {ar: اقتصاد, en: Economy}}
        tags:
          - {id: oil, name: {ar: نفط, en: Oil %d}}
          - {id: gas, name: {ar: غاز, en: Gas}}
        sources:
          - {id: agency, name: {ar: وكالة, en: Agency %d}}
        """
        .formatted(
            tagline,
            digits % 2 == 0 ? "latn" : "arab",
            accent % 2 == 0 ? "#0b5a55" : "#7a1f2b",
            feeds,
            tagline / 2,
            agency);
  }

  private void write(Map<String, byte[]> all, String name, Story story) {
    String folder = "content/stories/" + name + "/";
    String shared =
        """
        date: 2026-10-%02d
        section: %s
        tags: [%s]
        source: agency
        """
            .formatted(story.day, story.section, String.join(", ", story.tags));
    if (story.draft) {
      shared += "draft: true\n";
    }
    if (story.picture) {
      shared += "image: {src: photo.png, alt: {ar: صورة, en: A photo}}\n";
      all.put(folder + "photo.png", picture);
    }
    put(all, folder + "story.yaml", shared);
    String link = story.link.isEmpty() ? "" : "\n[There](" + story.link + ")\n";
    if (story.english) {
      String alias =
          story.alias.isEmpty() ? "" : "---\naliases: [/old/" + story.alias + "/]\n---\n";
      put(all, folder + "en.md", alias + "# Story " + name + "\n\n" + story.body + link);
    }
    if (story.arabic) {
      put(all, folder + "ar.md", "# خبر " + name + "\n\n" + story.arabicBody);
    }
  }
}
