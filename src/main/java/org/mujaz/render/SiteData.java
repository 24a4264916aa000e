package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.config.Policies;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.StandingPage;
import org.mujaz.model.StandingText;
import org.mujaz.plan.Addresses;
import org.mujaz.theme.Theme;

/** Says who publishes the site and how it is searched, in the words of schema.org. */
final class SiteData {

  /** What a search engine puts the words of its reader into. */
  private static final String WORDS = "search_term_string";

  private final Context context;
  private final Optional<String> logo;
  private final JsonObject newsroom;
  private final JsonObject publisher;

  SiteData(Context context, Theme theme) {
    this.context = context;
    this.logo = theme.sign().map(context.urls()::ofServer);
    this.newsroom = named();
    this.publisher = described();
  }

  /** The newsroom, with the pages that tell how it works. */
  JsonObject publisher() {
    return publisher;
  }

  /** The same without them. */
  JsonObject newsroom() {
    return newsroom;
  }

  private JsonObject described() {
    Policies policies = context.config().policies();
    Optional<String> ethics = page(policies.ethics());
    return named()
        .with("logo", logo)
        .with("publishingPrinciples", ethics)
        .with("ethicsPolicy", ethics)
        .with("correctionsPolicy", page(policies.corrections()))
        .with("ownershipFundingInfo", page(policies.ownership()));
  }

  private JsonObject named() {
    String url = context.urls().absolute(Addresses.FRONT);
    return JsonObject.of("NewsMediaOrganization")
        .with("@id", url + "#publisher")
        .with("name", context.siteTitle())
        .with("url", url);
  }

  /** The page of a policy, in this language where there is one. */
  private Optional<String> page(Optional<Policies.PageId> id) {
    return id.flatMap(page -> context.around().standingPage(page.id()))
        .map(this::text)
        .map(text -> context.urls().absolute(Addresses.standing(text)));
  }

  private StandingText text(StandingPage page) {
    return page.in(context.language()).orElseGet(() -> page.versions().get(0));
  }

  /**
   * The site as it begins at {@code home}.
   *
   * @param languages of its text
   */
  JsonObject site(Route home, List<Language> languages) {
    return JsonObject.of("WebSite")
        .with("@id", context.urls().absolute(home) + "#site")
        .with("url", context.urls().absolute(home))
        .with("name", context.siteTitle())
        .with("alternateName", otherName())
        .withTexts("inLanguage", languages.stream().map(Language::code).toList())
        .with("publisher", publisher())
        .with("potentialAction", languages.stream().map(this::search).toList());
  }

  private Optional<String> otherName() {
    return Optional.of(context.config().title().in(context.language().other()))
        .filter(name -> !name.equals(context.siteTitle()));
  }

  /** Google's form of a template (RFC 6570) and of its one variable. */
  private JsonObject search(Language language) {
    String template = context.urls().absolute(Addresses.search(language)) + "?q={" + WORDS + "}";
    return JsonObject.of("SearchAction")
        .with("target", JsonObject.of("EntryPoint").with("urlTemplate", template))
        .with("query-input", "required name=" + WORDS);
  }
}
