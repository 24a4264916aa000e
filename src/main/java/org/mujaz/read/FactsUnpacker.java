package org.mujaz.read;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mujaz.cache.Unpacker;
import org.mujaz.model.Focus;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.read.Facts.CorrectionFacts;
import org.mujaz.read.Facts.ImageFacts;
import org.mujaz.read.Facts.Lead;
import org.mujaz.read.Facts.SourceFacts;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Reads what a {@link FactsPacker} made, in the same order. */
final class FactsUnpacker {

  private final Unpacker in;
  private final SourcePath path;
  private final ZoneId zone;

  /**
   * Reads from {@code in}.
   *
   * @param path the file in which the facts stand
   * @param zone of the site
   */
  FactsUnpacker(Unpacker in, SourcePath path, ZoneId zone) {
    this.in = in;
    this.path = path;
    this.zone = zone;
  }

  Facts facts() {
    return new Facts(
        located(this::local),
        located(this::local),
        located(this::moment),
        located(this::moment),
        located(in::text),
        all(in::text),
        all(in::text),
        all(in::text),
        all(this::source),
        located(this::local),
        located(this::image),
        located(in::text),
        located(() -> SlugScript.valueOf(in.text())),
        all(in::text),
        located(() -> new Lead((int) in.number())),
        located(in::yes),
        located(this::moment),
        located(this::moment),
        located(in::yes),
        all(this::correction),
        located(this::translation));
  }

  private <T> Optional<Located<T>> located(Supplier<T> unpack) {
    return in.yes() ? Optional.of(one(unpack)) : Optional.empty();
  }

  private <T> List<Located<T>> all(Supplier<T> unpack) {
    int size = in.small();
    if (size == 0) {
      return List.of();
    }
    List<Located<T>> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(one(unpack));
    }
    return values;
  }

  private <T> Located<T> one(Supplier<T> unpack) {
    Location place = new Location(path, in.small(), in.small());
    return new Located<>(unpack.get(), place);
  }

  private <T> Optional<T> given(Supplier<T> unpack) {
    return in.yes() ? Optional.of(unpack.get()) : Optional.empty();
  }

  private LocalText local() {
    boolean same = in.yes();
    Optional<String> arabic = given(in::text);
    return new LocalText(arabic, same ? arabic : given(in::text));
  }

  private Timestamp moment() {
    Instant instant = Instant.ofEpochSecond(in.number(), in.small());
    return new Timestamp(
        ZonedDateTime.ofInstant(instant, zone),
        in.yes() ? Timestamp.Precision.TIME : Timestamp.Precision.DAY);
  }

  private Language language() {
    return Language.ofCode(in.text()).orElseThrow();
  }

  private SourceFacts source() {
    return new SourceFacts(
        in.text(),
        given(() -> URI.create(in.text())),
        given(in::text),
        given(() -> LocalDate.ofEpochDay(in.number())),
        given(this::language));
  }

  private ImageFacts image() {
    return new ImageFacts(
        one(in::text),
        given(this::local),
        given(this::local),
        given(this::local),
        given(() -> new Focus(in.small(), in.small())));
  }

  private CorrectionFacts correction() {
    return new CorrectionFacts(moment(), local());
  }

  private TranslationOf translation() {
    return new TranslationOf(language(), given(() -> Revision.of(in.text()).orElseThrow()));
  }
}
