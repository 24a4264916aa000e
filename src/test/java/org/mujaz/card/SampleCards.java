package org.mujaz.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mujaz.model.Language;
import org.mujaz.model.SocialCard;
import org.mujaz.model.SocialCard.Day;
import org.mujaz.model.SocialCard.Masthead;
import org.mujaz.model.SocialCard.Name;
import org.mujaz.model.SocialCard.Story;

/** One card of each kind that can go wrong, in both languages. */
final class SampleCards {

  static final Colours COLOURS = new Colours("#fdfcf9", "#1c1d1f", "#505357", "#0b5a55", "#d9d4c9");

  private static final Language AR = Language.ARABIC;
  private static final Language EN = Language.ENGLISH;

  private SampleCards() {}

  static Map<FaceFile, byte[]> files() {
    Map<FaceFile, byte[]> files = new EnumMap<>(FaceFile.class);
    for (FaceFile file : FaceFile.values()) {
      try {
        files.put(file, Files.readAllBytes(Path.of("themes/mujaz").resolve(file.path())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  static Faces faces() {
    try {
      return Faces.read(files());
    } catch (Faces.InvalidFace e) {
      throw new IllegalStateException(e);
    }
  }

  static CardPress press() {
    return new CardPress(COLOURS, faces(), files());
  }

  static Story arabic(String title) {
    return new Story(
        AR, "موجز", Optional.of("سياسة"), title, Optional.of("المصدر: الخليج"), "20 نوفمبر 2026");
  }

  static Story english(String title) {
    return new Story(
        EN,
        "Mujaz",
        Optional.of("Politics"),
        title,
        Optional.of("Source: Al Khaleej"),
        "20 November 2026");
  }

  /** The cards by the name of their picture. */
  static Map<String, SocialCard> all() {
    Map<String, SocialCard> cards = new TreeMap<>();
    cards.put("normal.ar", arabic("مجلس المدينة يقر موازنة الأحياء بأغلبية صوت واحد"));
    cards.put("normal.en", english("Council passes the neighbourhood budget by a single vote"));
    cards.put(
        "long.ar",
        arabic(
            "لجنة الأرصاد تنفي ما تردد عن سقوط شهب فوق الصحراء الغربية، وتدعو هواة الفلك إلى"
                + " تسجيل ما رأوه في تلك الليلة"));
    cards.put(
        "long.en",
        english(
            "Weather office denies reports of meteors over the western desert, and asks amateur"
                + " astronomers to write down what they saw that night"));
    cards.put(
        "too-long.ar", arabic("من مفكرة رحالة عبر الصحراء في أربعين يومًا ".repeat(9).strip()));
    cards.put(
        "too-long.en", english("A traveller’s notebook of forty desert days. ".repeat(9).strip()));
    cards.put("one-word.ar", arabic("تعادل"));
    cards.put("one-word.en", english("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"));
    cards.put(
        "tashkeel.ar",
        arabic(
            "قِفَا نَبْكِ مِنْ ذِكْرَى حَبِيبٍ وَمَنْزِلِ بِسِقْطِ اللِّوَى بَيْنَ الدَّخُولِ فَحَوْمَلِ"));
    cards.put(
        "tashkeel.en", english("“Majāz”, ʿAbbāsid metaphor, and the Côte d’Ivoire: Țară, Ğ, Ø"));
    cards.put(
        "mixed.ar", arabic("متقاعدون يتعلمون لغة C++ مقابل $100.5 في الشهر، و80% منهم فوق سن 65"));
    cards.put(
        "mixed.en", english("The word مجاز (12 letters in 3 scripts), from «كتاب العين» to C++"));
    cards.put(
        "quotation.ar", arabic("الوزير: «لن نغلق \u201Cباب الحوار\u201D» – والمعارضة: «نـعـم»"));
    cards.put(
        "quotation.en",
        english("Minister: “We will not shut ‘the door of talks’” – union says no"));
    cards.put(
        "bare.ar",
        new Story(
            AR,
            "موجز",
            Optional.empty(),
            "لغات: ٹوکیو وكوردستان وئۇيغۇر وپشاور",
            Optional.empty(),
            "١٩ نوفمبر ٢٠٢٦"));
    cards.put(
        "bare.en",
        new Story(EN, "Mujaz", Optional.empty(), "Nothing but a title", Optional.empty(), ""));
    cards.put(
        "day.ar",
        new Day(
            AR,
            "موجز",
            "الجمعة 20 نوفمبر 2026",
            List.of(
                "الترام يصل إلى المرسى بعد عشر سنوات",
                "باحثون يزرعون المرجان في مشتل تحت الماء قبالة الساحل الشرقي للمدينة",
                "المنتخب يفوز 3-1"),
            "4 أخبار"));
    cards.put(
        "day.en",
        new Day(
            EN,
            "Mujaz",
            "Friday 20 November 2026",
            List.of(
                "The tram reaches the harbour after ten years of promises",
                "National side wins 3–1"),
            "2 stories"));
    Name arabic = new Name(AR, "موجز", "أخبار اليوم بلغتين");
    Name english = new Name(EN, "Mujaz", "The day’s news, in two languages");
    cards.put("edition.ar", new Masthead(AR, List.of(arabic), "mujaz.example"));
    cards.put("edition.en", new Masthead(EN, List.of(english), "mujaz.example"));
    cards.put("front.ar", new Masthead(AR, List.of(arabic, english), "mujaz.example"));
    cards.put(
        "front.en",
        new Masthead(
            EN,
            List.of(new Name(EN, "The Harbour Town Evening Digest", ""), arabic),
            "mujaz.example"));
    return cards;
  }
}
