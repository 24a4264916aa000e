package org.mujaz.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.view.ArchiveView;
import org.mujaz.view.ArticleView;
import org.mujaz.view.ChoiceView;
import org.mujaz.view.CorrectedStoryView;
import org.mujaz.view.CorrectionView;
import org.mujaz.view.CountedLinkView;
import org.mujaz.view.DateView;
import org.mujaz.view.DayCellView;
import org.mujaz.view.EditionView;
import org.mujaz.view.HeadlineView;
import org.mujaz.view.Html;
import org.mujaz.view.LetterView;
import org.mujaz.view.LinkView;
import org.mujaz.view.ListedFeedView;
import org.mujaz.view.MonthView;
import org.mujaz.view.PagerView;
import org.mujaz.view.Pages;
import org.mujaz.view.PersonView;
import org.mujaz.view.RedirectView;
import org.mujaz.view.SearchView;
import org.mujaz.view.StoryView;
import org.mujaz.view.TermView;
import org.mujaz.view.TranslationView;
import org.mujaz.view.YearView;

/** One page of every kind in one language. */
final class SamplePages {
  private final Language language;
  private final SampleStories stories;
  private final SampleFrame frame;

  SamplePages(Language language) {
    this.language = language;
    this.stories = new SampleStories(language);
    this.frame = new SampleFrame(language);
  }

  /** Pages by a name for them; the part before a colon is their template. */
  Map<String, Pages> all() {
    Map<String, Pages> pages = new LinkedHashMap<>();
    pages.put("front.ftlh", front());
    pages.put("home.ftlh", home(1));
    pages.put("home.ftlh:2", home(2));
    pages.put("home.ftlh:empty", emptyHome());
    pages.put("day.ftlh", day());
    pages.put("month.ftlh", month());
    pages.put("year.ftlh", year());
    pages.put("picture.ftlh", new Pages.BodyPicture(stories.picture("tram")));
    pages.put("archive.ftlh", archive(List.of(yearView())));
    pages.put("archive.ftlh:empty", archive(List.of()));
    pages.put("list.ftlh", list());
    pages.put("list.ftlh:author", author());
    pages.put("terms.ftlh", terms(letters()));
    pages.put("terms.ftlh:empty", terms(List.of()));
    pages.put("search.ftlh", search(letters(), List.of(yearView())));
    pages.put("search.ftlh:empty", search(List.of(), List.of()));
    pages.put("article.ftlh", article());
    pages.put("article.ftlh:bare", bareArticle());
    pages.put("parallel.ftlh", new SampleParallel(language).page());
    pages.put("page.ftlh", standing());
    pages.put("corrections.ftlh", corrections());
    pages.put("follow.ftlh", follow());
    pages.put("404.ftlh", notFound());
    pages.put("redirect.ftlh", redirect());
    return pages;
  }

  private String in(String arabic, String english) {
    return stories.in(arabic, english);
  }

  private Pages front() {
    return new Pages.Front(frame.site(), frame.page("front", in("موجز", "Mujaz")), editions());
  }

  List<EditionView> editions() {
    List<EditionView> editions = new ArrayList<>();
    for (Language each : List.of(language, language.other())) {
      editions.add(
          new EditionView(
              each.code(),
              each.direction().attribute(),
              SampleFrame.name(each),
              new SampleFrame(each).site(),
              Optional.of(new SampleStories(each).digest())));
    }
    return editions;
  }

  private Pages home(int page) {
    return new Pages.Home(
        frame.site(),
        frame.page("home", in("موجز", "Mujaz")),
        List.of(stories.digest(), stories.earlier(), stories.earlier()),
        new PagerView(
            page,
            3,
            page > 1 ? Optional.of(stories.path("")) : Optional.empty(),
            Optional.of(stories.path("page/3/"))));
  }

  private Pages emptyHome() {
    return new Pages.Home(
        frame.site(),
        frame.page("home", in("موجز", "Mujaz")),
        List.of(),
        new PagerView(1, 1, Optional.empty(), Optional.empty()));
  }

  private Pages day() {
    return new Pages.Day(
        frame.site(),
        frame.page("day", stories.friday().full()),
        stories.digest(),
        Optional.of(new LinkView(stories.path("2026/11/19/"), stories.thursday().full())),
        Optional.empty());
  }

  private Pages month() {
    return new Pages.Month(
        frame.site(),
        frame.page("month", in("نوفمبر 2026", "November 2026")),
        monthView(),
        weekdays(),
        List.of(stories.digest(), stories.earlier()),
        Optional.of(new LinkView(stories.path("2026/10/"), in("أكتوبر 2026", "October 2026"))),
        Optional.empty());
  }

  private Pages year() {
    return new Pages.Year(
        frame.site(),
        frame.page("year", "2026"),
        yearView(),
        weekdays(),
        Optional.of(new LinkView(stories.path("2025/"), "2025")),
        Optional.empty());
  }

  private Pages archive(List<YearView> years) {
    return new Pages.Archive(
        frame.site(),
        frame.page("archive", in("الأرشيف", "Archive")),
        new ArchiveView(26, weekdays(), years));
  }

  private YearView yearView() {
    return new YearView(
        stories.path("2026/"), "2026", 26, List.of(monthView(), monthView(), monthView()));
  }

  private List<String> weekdays() {
    return List.of(in("ن ث ر خ ج س ح", "Mon Tue Wed Thu Fri Sat Sun").split(" "));
  }

  private MonthView monthView() {
    List<DayCellView> cells = new ArrayList<>();
    for (int day = 1; day <= 30; day++) {
      boolean has = day == 5 || day == 12 || (day > 15 && day < 21);
      cells.add(
          new DayCellView(
              "" + day,
              "2026-11-%02d".formatted(day),
              day + in(" نوفمبر 2026", " November 2026"),
              has ? Optional.of(stories.path("2026/11/%02d/".formatted(day))) : Optional.empty(),
              has ? day % 4 + 1 : 0));
    }
    return new MonthView(
        stories.path("2026/11/"),
        in("نوفمبر", "November"),
        in("نوفمبر 2026", "November 2026"),
        17,
        List.of(),
        6,
        cells);
  }

  private Pages list() {
    return new Pages.ListPage(
        frame.site(),
        frame.page("list", in("علوم", "Science")),
        new TermView(
            "section",
            in("علوم", "Science"),
            "/t/",
            12,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(stories.coral(), stories.tram(), stories.foreign()),
        new PagerView(2, 3, Optional.of("/a/"), Optional.of("/b/")));
  }

  private Pages author() {
    return new Pages.ListPage(
        frame.site(),
        frame.page("list", person().name()),
        new TermView(
            "author", person().name(), "/a/", 2, person().role(), person().bio(), person().site()),
        List.of(),
        new PagerView(1, 1, Optional.empty(), Optional.empty()));
  }

  private Pages terms(List<LetterView> letters) {
    return new Pages.Terms(
        frame.site(), frame.page("terms", in("الموضوعات", "Topics")), "tag", letters);
  }

  private List<LetterView> letters() {
    return List.of(
        new LetterView(
            in("آ", "A"),
            "letter-1",
            List.of(new CountedLinkView("/t/1/", in("آثار", "Archaeology"), 2, Optional.empty()))),
        new LetterView(
            in("ب", "B"),
            "letter-2",
            List.of(
                new CountedLinkView("/t/2/", in("البحر", "Books"), 1, Optional.empty()),
                new CountedLinkView("/t/3/", in("بيئة", "Buses"), 14, Optional.empty()))));
  }

  private Pages search(List<LetterView> letters, List<YearView> years) {
    List<CountedLinkView> names =
        letters.stream().flatMap(letter -> letter.names().stream()).toList();
    return new Pages.Search(
        frame.site(),
        frame.page("search", in("ابحث عن خبر", "Find a story")),
        names,
        names,
        names,
        new ArchiveView(26, weekdays(), years),
        Optional.of(
            new SearchView(
                "/assets/search/index.json",
                List.of(
                    new ChoiceView("city", in("المدينة", "City")),
                    new ChoiceView("sport", in("رياضة", "Sport"))),
                "2025-01-22",
                "2026-11-20")));
  }

  private PersonView person() {
    return new PersonView(
        in("ليان درويش", "Layan Darwish"),
        stories.path("authors/layan-darwish/"),
        Optional.of(in("مراسلة", "Reporter")),
        Optional.of(
            in(
                "تغطي شؤون المدينة والنقل والرياضة من مرسى النورس.",
                "Layan covers city life, transport and sport from Marsa al-Nawras.")),
        Optional.of("https://layan.example/"));
  }

  private Pages article() {
    PersonView second =
        new PersonView(
            in("يسرى النجار", "Yusra Najjar"),
            stories.path("authors/yusra/"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    PersonView translator =
        new PersonView(
            in("إليانور مارش", "Eleanor Marsh"),
            stories.path("authors/eleanor/"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Pages.Article(
        frame.site(),
        frame.page("article", stories.coral().title()),
        new ArticleView(
            stories.coral(),
            Optional.of("/parallel/x/"),
            Optional.of(stale(language, stories.thursday())),
            Optional.of(stories.coral().summary()),
            SampleProse.in(language),
            List.of(person(), second),
            List.of(translator),
            List.of(
                new LinkView("/t/1/", in("نقل", "Transport")),
                new LinkView("/t/2/", in("الحكم المحلي", "Local government"))),
            List.of(correction()),
            new LinkView(stories.path("2026/11/20/"), stories.friday().full()),
            Optional.of(headline(stories.tram())),
            Optional.of(headline(stories.foreign())),
            List.of(stories.tram(), stories.cup())));
  }

  private static HeadlineView headline(StoryView story) {
    return new HeadlineView(
        story.url(), story.title(), story.language(), story.dir(), story.foreign());
  }

  /** A translation whose original was changed. */
  static TranslationView stale(Language language, DateView changed) {
    return new TranslationView(
        language.other().code(),
        Optional.of("/original/"),
        true,
        Optional.of(changed),
        Optional.of(changed));
  }

  private Pages bareArticle() {
    return new Pages.Article(
        frame.site(),
        frame.bare("article", stories.poetry().title()),
        new ArticleView(
            stories.poetry(),
            Optional.empty(),
            Optional.of(
                new TranslationView(
                    language.other().code(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty())),
            Optional.empty(),
            new Html("<p>…</p>"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new LinkView(stories.path("2026/11/20/"), stories.friday().full()),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  private CorrectionView correction() {
    return new CorrectionView(
        stories.thursday(),
        in(
            "ذكرت نسخة سابقة أن عدد المحطات 16، والصحيح 18.",
            "An earlier version gave the number of stops as 16; it is 18."));
  }

  private Pages standing() {
    return new Pages.Standing(
        frame.site(),
        frame.page("page", in("من نحن", "About us")),
        in("فريق واحد يكتب بلغتين.", "One desk that writes in two languages."),
        SampleProse.in(language),
        Optional.empty(),
        Optional.of(stories.thursday()));
  }

  private Pages follow() {
    ListedFeedView feed =
        new ListedFeedView(
            in("موجز", "Mujaz"),
            stories.path(""),
            "https://mujaz.example" + stories.path("feed.xml"),
            frame.site().feeds());
    return new Pages.Follow(
        frame.site(),
        frame.page("follow", in("تابعنا", "Follow us")),
        feed,
        Optional.of(feed),
        Optional.of(feed),
        List.of(feed),
        List.of(new LinkView(stories.path("tags/"), in("الموضوعات", "Topics"))),
        stories.path("feeds.opml"),
        Optional.of("https://hub.example/"));
  }

  private Pages corrections() {
    return new Pages.Corrections(
        frame.site(),
        frame.page("corrections", in("التصويبات", "Corrections")),
        List.of(
            new CorrectedStoryView(
                headline(stories.tram()), Optional.of(headline(stories.foreign())), correction())),
        Optional.of(new LinkView("/policy/", in("كيف نصوّب أخطاءنا", "How we correct mistakes"))));
  }

  private Pages notFound() {
    return new Pages.NotFound(
        frame.site(), frame.bare("404", in("لم نعثر على الصفحة", "Page not found")), editions());
  }

  private Pages redirect() {
    return new Pages.Redirect(
        frame.bare("redirect", stories.tram().title()),
        new RedirectView("/old/", stories.tram().url()));
  }
}
