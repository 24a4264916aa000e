package org.mujaz.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mujaz.cache.Packer;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.read.Facts.CorrectionFacts;
import org.mujaz.read.Facts.ImageFacts;
import org.mujaz.read.Facts.SourceFacts;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Makes bytes of the facts of one file; {@link FactsUnpacker} reads them in the same order. */
final class FactsPacker {

  private final Packer out;
  private final SourcePath path;

  /** Adds to {@code out} the facts that stand in the file {@code path}. */
  FactsPacker(Packer out, SourcePath path) {
    this.out = out;
    this.path = path;
  }

  void facts(Facts facts) {
    located(facts.title(), this::local);
    located(facts.summary(), this::local);
    located(facts.date(), this::moment);
    located(facts.updated(), this::moment);
    located(facts.section(), out::text);
    all(facts.tags(), out::text);
    all(facts.authors(), out::text);
    all(facts.translators(), out::text);
    all(facts.sources(), this::source);
    located(facts.place(), this::local);
    located(facts.image(), this::image);
    located(facts.slug(), out::text);
    located(facts.slugs(), script -> out.text(script.name()));
    all(facts.aliases(), out::text);
    located(facts.lead(), lead -> out.number(lead.rank()));
    located(facts.draft(), out::yes);
    located(facts.publish(), this::moment);
    located(facts.expires(), this::moment);
    located(facts.together(), out::yes);
    all(facts.corrections(), this::correction);
    located(facts.translationOf(), this::translation);
  }

  private <T> void located(Optional<Located<T>> value, Consumer<T> pack) {
    out.yes(value.isPresent());
    if (value.isPresent()) {
      located(value.get(), pack);
    }
  }

  private <T> void all(List<Located<T>> values, Consumer<T> pack) {
    out.small(values.size());
    for (Located<T> value : values) {
      located(value, pack);
    }
  }

  private <T> void located(Located<T> value, Consumer<T> pack) {
    Location place = value.location();
    if (!place.path().equals(path)) {
      throw new IllegalStateException(place + " is not in " + path);
    }
    out.small(place.line()).small(place.column());
    pack.accept(value.value());
  }

  private <T> void given(Optional<T> value, Consumer<T> pack) {
    out.yes(value.isPresent());
    if (value.isPresent()) {
      pack.accept(value.get());
    }
  }

  /** Most texts are of one language, or the same in both. */
  private void local(LocalText text) {
    boolean same = text.arabic().equals(text.english());
    out.yes(same);
    given(text.arabic(), out::text);
    if (!same) {
      given(text.english(), out::text);
    }
  }

  /** The zone is that of the site. */
  private void moment(Timestamp time) {
    out.number(time.at().toEpochSecond()).small(time.at().getNano());
    out.yes(time.precision() == Timestamp.Precision.TIME);
  }

  private void language(Language language) {
    out.text(language.code());
  }

  private void source(SourceFacts source) {
    out.text(source.name());
    given(source.url(), url -> out.text(url.toString()));
    given(source.title(), out::text);
    given(source.date(), date -> out.number(date.toEpochDay()));
    given(source.language(), this::language);
  }

  private void image(ImageFacts image) {
    located(image.src(), out::text);
    given(image.alt(), this::local);
    given(image.caption(), this::local);
    given(image.credit(), this::local);
    given(image.focus(), focus -> out.small(focus.across()).small(focus.down()));
  }

  private void correction(CorrectionFacts correction) {
    moment(correction.date());
    local(correction.text());
  }

  private void translation(TranslationOf translation) {
    language(translation.language());
    given(translation.revision(), revision -> out.text(revision.toString()));
  }
}
