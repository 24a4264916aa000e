package org.mujaz.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mujaz.verify.JsonValue.Array;
import org.mujaz.verify.JsonValue.Member;
import org.mujaz.verify.JsonValue.Members;
import org.mujaz.verify.JsonValue.Text;

/**
 * Checks whether data for search engines have what Google's documentation of structured data and
 * this project's own rules ask for.
 */
final class DataCheck {

  /** What an object of each type has to say; a story need not have a picture. */
  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry(
              "NewsArticle",
              List.of(
                  "headline",
                  "datePublished",
                  "dateModified",
                  "author",
                  "publisher",
                  "inLanguage",
                  "mainEntityOfPage")),
          Map.entry("BreadcrumbList", List.of("itemListElement")),
          Map.entry("CollectionPage", List.of("name", "url", "inLanguage")),
          Map.entry("CorrectionComment", List.of("text", "datePublished")),
          Map.entry("ImageObject", List.of("url")),
          Map.entry("ItemList", List.of("itemListElement")),
          Map.entry("ListItem", List.of("position")),
          Map.entry("NewsMediaOrganization", List.of("name", "url")),
          Map.entry("Person", List.of("name")),
          Map.entry("ProfilePage", List.of("mainEntity")),
          Map.entry("SearchAction", List.of("target", "query-input")),
          Map.entry("WebSite", List.of("name", "url")));

  /** Properties in which another work is only named. */
  private static final Set<String> NAMING =
      Set.of("translationOfWork", "workTranslation", "isBasedOn");

  /** ISO 8601, and with an offset where there is a time of day. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d))?");

  private static final String SPACES = " \t\n\u000B\f\r";

  private final Consumer<String> lacking;
  private final Consumer<String> addresses;
  private final Consumer<HeadScan.Sized> pictures;

  /**
   * A check.
   *
   * @param lacking takes what is missing or wrong, as {@code TYPE.property}
   * @param addresses takes every web address
   * @param pictures takes every picture
   */
  DataCheck(
      Consumer<String> lacking, Consumer<String> addresses, Consumer<HeadScan.Sized> pictures) {
    this.lacking = lacking;
    this.addresses = addresses;
    this.pictures = pictures;
  }

  /** Checks the content of a script. */
  void check(JsonValue value) {
    check("", value);
  }

  private void check(String property, JsonValue value) {
    if (value instanceof Array array) {
      for (JsonValue entry : array.values()) {
        check(property, entry);
      }
    } else if (value instanceof Members object) {
      if (!NAMING.contains(property)) {
        type(object);
      }
      for (Member member : object.members()) {
        member(member);
      }
    } else if (value instanceof Text text && isAddress(text.text())) {
      addresses.accept(text.text());
    }
  }

  /** A web address, and no template with a variable (RFC 6570). */
  private static boolean isAddress(String text) {
    if (!text.startsWith("http://") && !text.startsWith("https://")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || (c <= ' ' && SPACES.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private void member(Member member) {
    if (member.name().startsWith("date")
        && !(member.value() instanceof Text text && DATE.matcher(text.text()).matches())) {
      lacking.accept(member.name());
    }
    if (!member.name().equals("@context") && !member.name().equals("@id")) {
      check(member.name(), member.value());
    }
  }

  private void type(Members object) {
    String type = object.text("@type").orElse("");
    for (String property : Optional.ofNullable(REQUIRED.get(type)).orElse(List.of())) {
      if (object.find(property).filter(value -> !isEmpty(value)).isEmpty()) {
        lacking.accept(type + "." + property);
      }
    }
    if (type.equals("ImageObject")) {
      pictures.accept(
          new HeadScan.Sized(
              object.text("url").orElse(""), number(object, "width"), number(object, "height")));
    }
  }

  private static boolean isEmpty(JsonValue value) {
    return (value instanceof Text text && text.text().isBlank())
        || (value instanceof Array array && array.values().isEmpty());
  }

  private static String number(Members object, String name) {
    return object
        .find(name)
        .map(value -> value instanceof JsonValue.Numeral n ? n.digits() : "")
        .orElse("");
  }
}
