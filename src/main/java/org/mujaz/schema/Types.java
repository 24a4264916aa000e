package org.mujaz.schema;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.text.AsciiDigits;

/** The kinds of value that several keys have. */
public final class Types {

  private static final String ID_FORM = "[a-z0-9]+(?:-[a-z0-9]+)*";

  /** Possessive, so that it does not recurse. */
  private static final Pattern ID_PATTERN =
      Pattern.compile(ID_FORM.replace("+", "++").replace("*", "*+"));

  /** The form of the address of a page: {@link WebAddress} knows more. */
  public static final Form WEB_ADDRESS_FORM = Form.Text.matching("[hH][tT][tT][pP][sS]?://.+");

  /** It becomes the name of a folder, which has 255 bytes on the usual file systems. */
  private static final int LONGEST_ID = 200;

  /** A name for addresses, such as {@code al-khaleej}. */
  public static final ValueType<String> ID =
      new ParsedType<>(
          ReportPhrase.AN_ID,
          Form.Text.matching(ID_FORM),
          text -> Optional.of(text).filter(Types::isId));

  /** The address of a page elsewhere. */
  public static final ValueType<URI> WEB_ADDRESS =
      new ParsedType<>(ReportPhrase.A_WEB_ADDRESS, WEB_ADDRESS_FORM, WebAddress::parse);

  /** True or false, also in Arabic. */
  public static final ValueType<Boolean> TRUE_OR_FALSE =
      Choice.of("true", true).or("false", false).or("نعم", true).or("لا", false);

  /** One of the two languages, by its code or its name. */
  public static final ValueType<Language> LANGUAGE =
      Choice.of("ar", Language.ARABIC)
          .or("en", Language.ENGLISH)
          .or("العربية", Language.ARABIC)
          .or("الإنجليزية", Language.ENGLISH);

  /** A time zone, such as {@code Asia/Dubai} or {@code +04:00}. */
  public static final ValueType<ZoneId> TIME_ZONE =
      new ParsedType<>(
          ReportPhrase.A_TIME_ZONE,
          Form.TEXT,
          ZoneId.getAvailableZoneIds().stream().sorted().toList(),
          Types::zone);

  private Types() {}

  /** Whether a text can be an id as it stands. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID_PATTERN.matcher(text).matches() && Route.isPart(text);
  }

  /** The address that {@code text} is, with scheme and host in small ASCII letters. */
  public static Optional<URI> webAddress(String text) {
    return WebAddress.parse(text);
  }

  /** A whole number, in any digits. */
  public static ValueType<Integer> number(int least, int greatest) {
    return new ParsedType<>(
        ReportPhrase.A_WHOLE_NUMBER.with(Wording.quoted(least), Wording.quoted(greatest)),
        new Form.Whole(least, greatest),
        text -> number(text).filter(n -> n >= least && n <= greatest));
  }

  /** The whole number that {@code text} is, in any digits. */
  public static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(AsciiDigits.of(text).replace('\u2212', '-')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
