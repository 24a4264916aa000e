package org.mujaz.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;

/**
 * Writes numbers for readers. English text has ASCII digits, whatever the site chose for Arabic.
 *
 * @param language the language of the text around the number
 * @param digits the site's digits for Arabic text
 */
public record Numbers(Language language, Digits digits) {

  private static final String ARABIC_DECIMAL_SEPARATOR = "\u066B";
  private static final String ARABIC_THOUSANDS_SEPARATOR = "\u066C";
  private static final String ARABIC_PERCENT = "\u066A";

  /** Keeps a minus before its number in right-to-left text: U+200E before ASCII digits. */
  private static final String MINUS_LATIN_IN_ARABIC = "\u200E-";

  /** Keeps a minus before its number in right-to-left text: U+061C before Arabic digits. */
  private static final String MINUS_ARABIC = "\u061C-";

  /** The number without separators, as years, days and page numbers are written. */
  public String plain(long number) {
    return signed(number < 0, digits(absolute(number)));
  }

  /** The number with its thousands separated: 1,234 or ١٬٢٣٤. */
  public String integer(long number) {
    return signed(number < 0, grouped(absolute(number)));
  }

  /** The number with its thousands separated and all its decimals: 1,234.5 or ١٬٢٣٤٫٥. */
  public String decimal(BigDecimal number) {
    String ascii = number.abs().toPlainString();
    int point = ascii.indexOf('.');
    String whole = grouped(point < 0 ? ascii : ascii.substring(0, point));
    String decimals = point < 0 ? "" : decimalSeparator() + digits(ascii.substring(point + 1));
    return signed(number.signum() < 0, whole + decimals);
  }

  /** The percentage, with the sign after the number: 50% or ٥٠٪. */
  public String percent(BigDecimal percentage) {
    return decimal(percentage) + (isArab() ? ARABIC_PERCENT : "%");
  }

  /**
   * The amount with the currency's name: 100.50 US dollars, 100 درهم إماراتي.
   *
   * @param isoCode of ISO 4217, such as {@code AED}
   * @throws IllegalArgumentException when {@code isoCode} is not three Latin letters
   */
  public String currency(BigDecimal amount, String isoCode) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    LocalizedNumberFormatter formatter = currencyFormatter().unit(Currency.getInstance(isoCode));
    return (whole ? formatter.precision(Precision.integer()) : formatter).format(amount).toString();
  }

  /** A finished ASCII text, such as 09:30, in the digits of this site and language. */
  public String digits(String ascii) {
    if (!isArab()) {
      return ascii;
    }
    StringBuilder arabic = new StringBuilder(ascii);
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c >= '0' && c <= '9') {
        arabic.setCharAt(i, (char) (c - '0' + '٠'));
      }
    }
    return arabic.toString();
  }

  private LocalizedNumberFormatter currencyFormatter() {
    String system = isArab() ? "arab" : "latn";
    Locale locale = Locale.forLanguageTag(language.code() + "-u-nu-" + system);
    return NumberFormatter.withLocale(ULocale.forLocale(locale)).unitWidth(UnitWidth.FULL_NAME);
  }

  private boolean isArab() {
    return language == Language.ARABIC && digits == Digits.ARAB;
  }

  private String decimalSeparator() {
    return isArab() ? ARABIC_DECIMAL_SEPARATOR : ".";
  }

  private String grouped(String ascii) {
    StringBuilder grouped = new StringBuilder(digits(ascii));
    String separator = isArab() ? ARABIC_THOUSANDS_SEPARATOR : ",";
    for (int i = ascii.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, separator);
    }
    return grouped.toString();
  }

  private String signed(boolean negative, String number) {
    if (!negative) {
      return number;
    }
    String minus = isArab() ? MINUS_ARABIC : MINUS_LATIN_IN_ARABIC;
    return (language == Language.ARABIC ? minus : "-") + number;
  }

  /** Without a sign, also for the one number that has no positive twin. */
  private static String absolute(long number) {
    String ascii = Long.toString(number);
    return number < 0 ? ascii.substring(1) : ascii;
  }
}
