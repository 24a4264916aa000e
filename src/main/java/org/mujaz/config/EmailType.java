package org.mujaz.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mujaz.model.Bilingual;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.schema.Choice;
import org.mujaz.schema.Form;
import org.mujaz.schema.GroupType;
import org.mujaz.schema.Key;
import org.mujaz.schema.ParsedType;
import org.mujaz.schema.Shape;
import org.mujaz.schema.ShortForm;
import org.mujaz.schema.TextType;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;

/** What {@code email:} may be: {@code off}, {@code on}, a number of days, or a group of keys. */
final class EmailType {

  /** A week: what a weekly letter gathers, and what a sender that stood still catches up on. */
  private static final int DAYS = 7;

  private static final int MOST_DAYS = 366;

  private static final ValueType<Integer> NUMBER = Types.number(0, MOST_DAYS);

  private static final Bilingual NOWHERE = Bilingual.both("");

  /** What is made when site.yaml says nothing. */
  static final EmailSettings DEFAULT = ofDays(DAYS);

  private EmailType() {}

  private static EmailSettings ofDays(int days) {
    return new EmailSettings(days, NOWHERE, Optional.empty());
  }

  static ValueType<EmailSettings> of(ValueType<Bilingual> bilingual) {
    Key<Integer> days = Key.withDefault("days", NUMBER, DAYS);
    Key<Bilingual> address = Key.withDefault("address", bilingual, NOWHERE);
    Key<String> unsubscribe = Key.optional("unsubscribe", TextType.PATH);
    return new ShortForm<>(
        word(),
        new GroupType<>(
            Shape.of(days, address, unsubscribe),
            fields ->
                Optional.of(
                    new EmailSettings(
                        fields.get(days), fields.get(address), fields.find(unsubscribe)))));
  }

  private static ValueType<EmailSettings> word() {
    Choice<Integer> shown = Choice.of("off", 0).or("on", DAYS);
    return new ParsedType<>(
        ReportPhrase.EITHER.with(shown.words(), NUMBER.words()),
        Form.either(shown.form(), NUMBER.form()),
        List.of("off", "on"),
        text ->
            Optional.ofNullable(shown.values().get(text.toLowerCase(Locale.ROOT)))
                .or(() -> Types.number(text).filter(days -> days >= 0 && days <= MOST_DAYS))
                .map(EmailType::ofDays));
  }
}
