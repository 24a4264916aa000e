package org.mujaz.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell to what a number or a full stop beside a Latin word belongs. */
final class WordTables {

  private static final Set<String> UNITS =
      words(
          """
          km m cm mm nm kg g mg t l ml km² m² km2 m2 m³ km/h kmh mph m/s ft in lb lbs oz mi
          nmi ha C F K W kW MW GW TW kWh MWh GWh TWh V kV A mAh Hz kHz MHz GHz B KB kB MB GB
          TB PB bps kbps Kbps Mbps Gbps Mb Gb px dpi dB Pa kPa hPa bar ppm bpm rpm µm μm µg bn
          mn tn k M million billion trillion thousand am pm a.m p.m AM PM GMT UTC AD BC CE BCE
          BHP hp cc
          """);

  private static final Set<String> CURRENCIES =
      words(
          """
          AED SAR QAR KWD BHD OMR YER IQD JOD SYP LBP EGP SDG LYD TND DZD MAD MRU SOS DJF ILS
          TRY IRR USD EUR GBP CHF JPY CNY RMB INR PKR BDT LKR RUB UAH SEK NOK DKK PLN CZK HUF
          CAD AUD NZD SGD HKD KRW MYR IDR THB PHP VND BRL MXN ARS ZAR NGN KES ETB GHS BTC ETH
          Dh Dhs SR QR KD BD LE US$
          """);

  private static final Set<String> MONTHS =
      words(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  private static final Set<String> ABBREVIATIONS =
      words(
          """
          inc ltd co corp llc plc bros dept jr sr st dr mr mrs ms prof rev gov sen rep gen col
          capt lt sgt no nos vs etc mt ft ave vol ed al approx est fig dec jan feb mar apr aug
          sept oct nov
          """);

  /** What a number before it counts: then it is a number of the Arabic sentence. */
  private static final Set<String> COUNTED =
      words(
          """
          بالمئة بالمائة نقطة نقاط ألف آلاف مليون ملايين مليونا مليار مليارات مليارا
          تريليون دولار دولارا دولارات يورو درهم درهما دراهم ريال ريالا ريالات دينار دينارا
          جنيه جنيها ليرة عاما عام أعوام سنة سنوات شهرا أشهر أسبوعا أسابيع يوما أيام ساعة
          ساعات دقيقة دقائق ثانية ثوان شخص شخصا أشخاص موظف موظفا موظفين عامل عاملا لاعب لاعبا
          لاعبين دولة دول مرة مرات كيلومتر كيلومترا كيلومترات متر مترا أمتار كيلوغرام
          كيلوغراما طن طنا طائرة طائرات سيارة سيارات سهم أسهم هدف هدفا أهداف ميزة مزايا يناير
          فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر
          ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي
          جوان جويلية أوت غشت شتنبر نونبر دجنبر
          """);

  /** "11", "3.12", "737-800"; no date, range of years, thousands or time. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("[0-9]{1,5}(?:\\.[0-9]{1,4}){0,3}(?:-[0-9]{3})?");

  private WordTables() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  static boolean isUnit(String word) {
    return UNITS.contains(word)
        || CURRENCIES.contains(word)
        || MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether this Arabic word, without vowel signs, is counted by the number before it. */
  static boolean isCounted(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    word.codePoints().filter(c -> !ArabicMarks.isOptional(c)).forEach(bare::appendCodePoint);
    return COUNTED.contains(bare.toString());
  }

  static boolean isPlainNumber(String number) {
    return PLAIN_NUMBER.matcher(AsciiDigits.of(number)).matches();
  }
}
