package org.mujaz.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mujaz.concurrent.MadeOncePer;
import org.mujaz.html.Markup;
import org.mujaz.html.Partial;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;

/**
 * What was read of partials, once for each direction of the text around them; safe for any thread.
 */
final class PartialReadings {

  private final SiteAddresses site;
  private final MadeOncePer<Direction, Markup, Optional<Tags>> known =
      new MadeOncePer<>(Direction.class, Partial.MOST_REMEMBERED);

  /** Nothing read yet. */
  PartialReadings(SiteAddresses site) {
    this.site = site;
  }

  /**
   * What a partial has, wherever it stands in text of a direction.
   *
   * @return nothing where something may be wrong with it, or where it depends on the page: then it
   *     is read with each page
   */
  Optional<Tags> of(Markup partial, Direction around) {
    return known.get(around, partial, made -> read(made, around));
  }

  private Optional<Tags> read(Markup partial, Direction around) {
    BlockText block = new BlockText("", around);
    Doubts doubts = new Doubts();
    TokenReading reading =
        new TokenReading(partial, new OpenElements(block, around), language(around), false, doubts);
    reading.read(this);
    return Optional.of(reading.tags())
        .filter(tags -> !doubts.any && reading.data().isEmpty() && block.isBlank());
  }

  private static Optional<Language> language(Direction direction) {
    return Arrays.stream(Language.values()).filter(l -> l.direction() == direction).findFirst();
  }

  /** Whether there was anything to tell. */
  private final class Doubts implements TokenReading.Listener {
    private boolean any;

    @Override
    public void found(ProblemCode code, String words, List<String> traces) {
      any = true;
    }

    @Override
    public void loaded(String address) {
      any |= site.isOpen(address) || site.isElsewhere(address);
    }
  }
}
