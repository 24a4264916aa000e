package org.mujaz.config;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mujaz.config.Policies.PageId;
import org.mujaz.model.Author;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Section;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Tag;
import org.mujaz.model.Untranslated;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.schema.Choice;
import org.mujaz.schema.Form;
import org.mujaz.schema.GroupType;
import org.mujaz.schema.Key;
import org.mujaz.schema.ListType;
import org.mujaz.schema.MappedType;
import org.mujaz.schema.ParsedType;
import org.mujaz.schema.Shape;
import org.mujaz.schema.ShortForm;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;

/** The keys of site.yaml: their names, types and defaults. */
public final class SiteKeys {

  private static final ValueType<Bilingual> BILINGUAL = new BilingualType();
  private static final String INDEX_NOW_KEY = "[a-zA-Z0-9-]{8,128}";
  private static final Bilingual NO_TEXT = Bilingual.both("");

  static final Key<Bilingual> TITLE =
      Key.required("title", BILINGUAL, "title: {ar: موجز, en: Digest}");
  static final Key<Bilingual> DESCRIPTION = Key.withDefault("description", BILINGUAL, NO_TEXT);
  static final Key<Bilingual> TAGLINE = Key.withDefault("tagline", BILINGUAL, NO_TEXT);
  static final Key<URI> URL =
      Key.required("url", new SiteAddress(), "url: https://digest.example/");
  static final Key<Language> DEFAULT_LANGUAGE =
      Key.withDefault("defaultLanguage", Types.LANGUAGE, Language.ARABIC);
  static final Key<ZoneId> TIME_ZONE = Key.withDefault("timeZone", Types.TIME_ZONE, ZoneOffset.UTC);

  static final Key<List<Section>> SECTIONS =
      Key.withDefault("sections", TermsType.plain(Section::new), List.of());
  static final Key<List<Tag>> TAGS = Key.withDefault("tags", TermsType.plain(Tag::new), List.of());
  static final Key<List<NewsSource>> SOURCES = Key.withDefault("sources", sources(), List.of());
  static final Key<List<Author>> AUTHORS = Key.withDefault("authors", authors(), List.of());

  /** Without it, the menu has all sections. */
  static final Key<List<MenuEntry>> MENU =
      Key.optional("menu", new ListType<>(new MenuEntryType()));

  static final Key<Digits> DIGITS = Key.withDefault("digits", Choice.of(Digits.class), Digits.LATN);
  static final Key<MonthNames> MONTHS =
      Key.withDefault("months", Choice.of(MonthNames.class), MonthNames.GULF);
  static final Key<SlugScript> SLUGS =
      Key.withDefault("slugs", Choice.of(SlugScript.class), SlugScript.ARABIC);
  static final Key<Hijri> HIJRI = Key.withDefault("hijri", hijri(), Hijri.OFF);
  static final Key<Untranslated> UNTRANSLATED =
      Key.withDefault("untranslated", Choice.of(Untranslated.class), Untranslated.LINK);
  static final Key<FeedSettings> FEEDS = Key.withDefault("feeds", feeds(), FeedSettings.USUAL);
  static final Key<Outputs> OUTPUTS = Key.withDefault("outputs", OutputsType.type(), Outputs.ALL);
  static final Key<EmailSettings> EMAIL =
      Key.withDefault("email", EmailType.of(BILINGUAL), EmailType.DEFAULT);
  static final Key<PageSize> PAGE_SIZE =
      Key.withDefault("pageSize", pageSize(), new PageSize(7, 20));

  static final Key<Boolean> SEARCH =
      Key.withDefault("search", Choice.of("on", true).or("off", false), true);

  /** Without it, the theme that comes with the plugin. */
  static final Key<ThemeChoice> THEME = Key.optional("theme", new ThemeType());

  static final Key<Policies> POLICIES = Key.withDefault("policies", policies(), Policies.NONE);

  /** The form that the protocol asks for, https://www.indexnow.org/documentation. */
  static final Key<String> INDEX_NOW =
      Key.optional(
          "indexNow",
          new ParsedType<>(
              ReportPhrase.AN_INDEX_NOW_KEY,
              Form.Text.matching(INDEX_NOW_KEY),
              text -> Optional.of(text).filter(key -> key.matches(INDEX_NOW_KEY))));

  static final Key<HtmlPolicy> HTML =
      Key.withDefault("html", Choice.of(HtmlPolicy.class), HtmlPolicy.SANITIZE);

  static final Key<MaxLoss> MAX_LOSS = Key.withDefault("maxLoss", MaxLoss.TYPE, MaxLoss.USUAL);

  /** What site.yaml may have. */
  public static final Shape SHAPE =
      Shape.of(
          TITLE,
          DESCRIPTION,
          TAGLINE,
          URL,
          DEFAULT_LANGUAGE,
          TIME_ZONE,
          SECTIONS,
          TAGS,
          SOURCES,
          AUTHORS,
          MENU,
          DIGITS,
          MONTHS,
          HIJRI,
          SLUGS,
          UNTRANSLATED,
          FEEDS,
          OUTPUTS,
          EMAIL,
          PAGE_SIZE,
          SEARCH,
          THEME,
          POLICIES,
          INDEX_NOW,
          HTML,
          MAX_LOSS);

  private SiteKeys() {}

  private static ValueType<List<NewsSource>> sources() {
    Key<URI> url = Key.optional("url", Types.WEB_ADDRESS);
    Key<Language> language = Key.optional("language", Types.LANGUAGE);
    return new TermsType<>(
        (id, name, fields) -> new NewsSource(id, name, fields.find(url), fields.find(language)),
        url,
        language);
  }

  private static ValueType<List<Author>> authors() {
    Key<Bilingual> role = Key.optional("role", BILINGUAL);
    Key<URI> url = Key.optional("url", Types.WEB_ADDRESS);
    Key<Bilingual> bio = Key.optional("bio", BILINGUAL);
    return new TermsType<>(
        (id, name, fields) ->
            new Author(id, name, fields.find(role), fields.find(url), fields.find(bio)),
        role,
        url,
        bio);
  }

  private static ValueType<Hijri> hijri() {
    Choice<Boolean> shown = Choice.of("off", false).or("beside", true);
    Key<Boolean> show = Key.withDefault("show", shown, true);
    Key<Integer> adjust = Key.withDefault("adjust", Types.number(-1, 1), 0);
    return new ShortForm<>(
        new MappedType<>(shown, (beside, place) -> new Hijri(beside, 0)),
        new GroupType<>(
            Shape.of(show, adjust),
            fields -> Optional.of(new Hijri(fields.get(show), fields.get(adjust)))));
  }

  private static ValueType<FeedSettings> feeds() {
    FeedSettings usual = FeedSettings.USUAL;
    Key<Integer> items = Key.withDefault("items", Types.number(1, 500), usual.items());
    Key<FeedSettings.Content> content =
        Key.withDefault("content", Choice.of(FeedSettings.Content.class), usual.content());
    Key<URI> hub = Key.optional("hub", Types.WEB_ADDRESS);
    return new GroupType<>(
        Shape.of(items, content, hub),
        fields ->
            Optional.of(
                new FeedSettings(fields.get(items), fields.get(content), fields.find(hub))));
  }

  private static ValueType<PageSize> pageSize() {
    Key<Integer> days = Key.withDefault("days", Types.number(1, 100), 7);
    Key<Integer> stories = Key.withDefault("stories", Types.number(1, 500), 20);
    return new GroupType<>(
        Shape.of(days, stories),
        fields -> Optional.of(new PageSize(fields.get(days), fields.get(stories))));
  }

  private static ValueType<Policies> policies() {
    ValueType<PageId> page = new MappedType<>(Types.ID, PageId::new);
    Key<PageId> corrections = Key.optional("corrections", page);
    Key<PageId> ethics = Key.optional("ethics", page);
    Key<PageId> ownership = Key.optional("ownership", page);
    return new GroupType<>(
        Shape.of(corrections, ethics, ownership),
        fields ->
            Optional.of(
                new Policies(
                    fields.find(corrections), fields.find(ethics), fields.find(ownership))));
  }
}
