package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.view.CitationView;
import org.mujaz.view.CropView;
import org.mujaz.view.DateView;
import org.mujaz.view.DigestView;
import org.mujaz.view.GroupView;
import org.mujaz.view.LinkView;
import org.mujaz.view.PictureSourceView;
import org.mujaz.view.PictureView;
import org.mujaz.view.StoryView;

/** Stories of the sample digest as one edition shows them. */
final class SampleStories {
  private final Language language;

  SampleStories(Language language) {
    this.language = language;
  }

  /** The Arabic or the English text. */
  String in(String arabic, String english) {
    return language == Language.ARABIC ? arabic : english;
  }

  DateView friday() {
    return date("2026-11-20", "الجمعة", "Friday", "20", "نوفمبر 2026", "November 2026");
  }

  DateView thursday() {
    return date("2026-11-19", "الخميس", "Thursday", "19", "نوفمبر 2026", "November 2026");
  }

  private DateView date(
      String datetime, String arabicDay, String day, String number, String arabic, String english) {
    String text = number + " " + in(arabic, english);
    return new DateView(
        text,
        in(arabicDay, day) + " " + text,
        in(arabicDay, day),
        Optional.of(
            in(
                arabicDay + " 10 جمادى الآخرة 1448 هـ الموافق " + text + " م",
                day + " " + text + " (10 Jumada al-Akhirah 1448 AH)")),
        datetime.endsWith("20") ? Optional.of("07:30") : Optional.empty(),
        datetime + (datetime.endsWith("20") ? "T07:30:00+04:00" : ""));
  }

  StoryView tram() {
    return story(
        "tram",
        in(
            "أول ترام في مرسى النورس يصل الميناء بالجامعة في 34 دقيقة",
            "Port to campus in 34 minutes as Marsa al-Nawras gets its tram"),
        in(
            "دخل الخط الممتد 14 كيلومترًا الخدمة فجر الجمعة بعد عامين من التأخير، والركوب مجاني"
                + " حتى نهاية السنة.",
            "The 14km line opened before dawn on Friday, two years late, and is free to ride until"
                + " the end of the year."),
        Optional.of(in("مجتمع", "Society")),
        true,
        List.of());
  }

  StoryView coral() {
    return story(
        "coral",
        in(
            "مرجان تدرّب على الحر فنجا من الصيف",
            "Corals trained in warm tanks ride out the summer"),
        in(
            "نحو أربع من كل خمس قطع رُبّيت في أحواض دافئة عاشت بعد موسم قضى على معظم ما نُقل من"
                + " البحر مباشرة.",
            "Nearly four in five fragments hardened in a nursery survived a season that killed most"
                + " of those taken straight from the reef."),
        Optional.of(in("علوم", "Science")),
        true,
        List.of(
            citation(in("مجلة علوم الخليج", "Gulf Science Review")),
            citation(in("أخبار الساحل", "Sahil News"))));
  }

  StoryView library() {
    return story(
        "library",
        in("مكتبة الوراقين تفتح خزائنها للعالم", "The library that banned lamps goes online"),
        in(
            "3400 مخطوط، بينها كتاب في الملاحة كُتبت حواشيه بخط ثلاثة أجيال من البحارة، صارت متاحة"
                + " مجانًا على الإنترنت.",
            "All 3,400 manuscripts at the Warraqin library can now be read free of charge, among"
                + " them a sailing manual annotated by three generations of seamen."),
        Optional.of(in("ثقافة", "Culture")),
        false,
        List.of());
  }

  StoryView poetry() {
    return story(
        "poetry",
        in("حافلة الشعر تعود", "The poetry bus is back"),
        "",
        Optional.of(in("ثقافة", "Culture")),
        false,
        List.of());
  }

  StoryView cup() {
    return story(
        "cup",
        in(
            "22 ركلة تحمل النورس إلى نهائي كأس الميناء",
            "Keeper the hero as Nawras edge 22-kick shootout"),
        in(
            "أقصى النورس ضيفه الوادي بركلات الترجيح 9-8 بعد تعادلهما 2-2، في مباراة حسمها"
                + " الحارسان لا المهاجمون.",
            "Nabil Atwi scored one penalty and saved the next to send Nawras past Wadi and into"
                + " their first Harbour Cup final for 12 years."),
        Optional.of(in("رياضة", "Sport")),
        true,
        List.of(citation(in("الميدان الرياضي", "Maydan Sport"))));
  }

  /** A story that only the other edition has. */
  StoryView foreign() {
    StoryView other = new SampleStories(language.other()).library();
    return new StoryView(
        other.url(),
        other.language(),
        other.dir(),
        true,
        other.title(),
        other.summary(),
        friday(),
        Optional.empty(),
        Optional.of(new LinkView(path("sections/culture/"), in("ثقافة", "Culture"))),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        3,
        false,
        true);
  }

  private StoryView story(
      String slug,
      String title,
      String summary,
      Optional<String> section,
      boolean picture,
      List<CitationView> sources) {
    return new StoryView(
        path("2026/11/20/" + slug + "/"),
        language.code(),
        language.direction().attribute(),
        false,
        title,
        summary,
        friday(),
        slug.equals("tram") ? Optional.of(thursday()) : Optional.empty(),
        section.map(name -> new LinkView(path("sections/x/"), name)),
        slug.equals("tram") ? Optional.of(in("مرسى النورس", "Marsa al-Nawras")) : Optional.empty(),
        picture ? Optional.of(picture(slug)) : Optional.empty(),
        sources,
        slug.length(),
        slug.equals("tram"),
        false);
  }

  /** A picture of 1600 × 900 pixels. */
  PictureView picture(String name) {
    return new PictureView(
        "/pictures/" + name + ".jpg",
        "https://mujaz.example/pictures/" + name + ".jpg",
        "image/jpeg",
        Optional.of(1600),
        Optional.of(900),
        Optional.of("/pictures/%s.640.jpg 640w, /pictures/%s.jpg 1600w".formatted(name, name)),
        List.of(new PictureSourceView("image/webp", "/pictures/" + name + ".webp 1600w")),
        Optional.of(crop(name, 1600, 900)),
        Optional.of(crop(name, 1200, 900)),
        Optional.of(crop(name, 900, 900)),
        in("رسم لترام أخضر على الكورنيش", "Drawing of a green tram on a seafront"),
        Optional.of(
            in(
                "يسير الخط الجديد بمحاذاة البحر في ست من محطاته الثماني عشرة.",
                "Six of the new line’s 18 stops look out over the sea.")),
        Optional.of(in("رسم: موجز", "Illustration: Mujaz")));
  }

  private static CropView crop(String name, int width, int height) {
    String url = "/pictures/%s.%dx%d.jpg".formatted(name, width, height);
    return new CropView(
        url, "https://mujaz.example" + url, width, height, Optional.empty(), List.of());
  }

  CitationView citation(String name) {
    return new CitationView(
        name,
        Optional.of(name),
        Optional.of(language.code()),
        Optional.of(language.direction().attribute()),
        path("sources/x/"),
        Optional.of("https://source.example/1"),
        Optional.of(in("Corals and heat", "المرجان والحر")),
        Optional.of(thursday()),
        Optional.of(language.other().code()),
        Optional.of(language.other().direction().attribute()));
  }

  /** The digest of Friday. */
  DigestView digest() {
    return new DigestView(
        path("2026/11/20/"),
        friday(),
        5,
        7,
        Optional.of(tram()),
        List.of(
            new GroupView(section("علوم", "Science"), List.of(coral())),
            new GroupView(section("ثقافة", "Culture"), List.of(library(), foreign(), poetry())),
            new GroupView(Optional.empty(), List.of(cup()))));
  }

  /** The digest of Thursday. */
  DigestView earlier() {
    return new DigestView(
        path("2026/11/19/"),
        thursday(),
        2,
        3,
        Optional.of(cup()),
        List.of(new GroupView(section("علوم", "Science"), List.of(coral(), foreign()))));
  }

  private Optional<LinkView> section(String arabic, String english) {
    return Optional.of(new LinkView(path("sections/x/"), in(arabic, english)));
  }

  /** An address of this edition. */
  String path(String rest) {
    return "/" + language.code() + "/" + rest;
  }
}
