package org.mujaz.render;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.concurrent.MadeOnce;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Article;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Picture;
import org.mujaz.model.ProseRef;
import org.mujaz.plan.Related;

/** Adds what views are made of to keys: of an article, both versions of its story. */
final class ModelKeys extends RecordKeys {

  /** So many keys are some ten megabytes, of each of the two kinds. */
  private static final int MOST = 200_000;

  private final Surroundings around;
  private final ProseStore prose;

  /** Each with its other version; lists, neighbours and feeds show an article ten times. */
  private final MadeOnce<Article, Key> articles = new MadeOnce<>(MOST);

  /** Each by itself: both of a story are in the keys of both. */
  private final MadeOnce<Article, Key> versions = new MadeOnce<>(MOST);

  ModelKeys(Surroundings around, ProseStore prose) {
    this.around = around;
    this.prose = prose;
  }

  @Override
  void addRecord(KeyMaker key, Record record) {
    if (record instanceof Article article) {
      key.add(known(key, article));
    } else if (record instanceof ProseRef body) {
      key.add(prose.key(body));
    } else if (record instanceof Related related) {
      add(key, related.articles());
    } else {
      addParts(key, record);
      addAbout(key, record);
    }
  }

  private void addAbout(KeyMaker key, Record record) {
    if (record instanceof LinkTarget.ToStory target) {
      around.addAbout(target, key, this);
    } else if (record instanceof LinkTarget.ToMedia target) {
      around.addAbout(target.file(), key, this);
    } else if (record instanceof Picture picture) {
      around.addAbout(picture.file(), key, this);
    }
  }

  private Key known(KeyMaker beside, Article article) {
    Key known = articles.find(article);
    if (known != null) {
      return known;
    }
    KeyMaker key = beside.another().add(version(beside, article));
    Optional<Article> other = around.version(article, article.language().other());
    if (other.isPresent()) {
      key.add(version(beside, other.get()));
    }
    return articles.keep(article, key.key());
  }

  private Key version(KeyMaker beside, Article article) {
    Key known = versions.find(article);
    if (known != null) {
      return known;
    }
    KeyMaker key = beside.another();
    addParts(key, article);
    around.addAbout(article, key, this);
    return versions.keep(article, key.key());
  }

  @Override
  void addOther(KeyMaker key, Object value) {
    if (value instanceof Enum<?> constant) {
      key.add(constant.name());
    } else if (value instanceof Related related) {
      add(key, related.articles());
    } else if (value instanceof Set<?> constants) {
      // Of enumerations; a set has no order that is the same in every build.
      Set<String> names = new TreeSet<>();
      constants.forEach(constant -> names.add(((Enum<?>) constant).name()));
      key.add(names.toString());
    } else if (value instanceof LocalDate day) {
      key.add(day.toEpochDay());
      around.addAbout(day, key);
    } else if (value instanceof ZonedDateTime moment) {
      key.add(moment.toEpochSecond()).add(moment.getNano()).add(moment.getZone().getId());
    } else if (isWritten(value)) {
      key.add(value.toString());
    } else {
      throw new IllegalStateException("no view is made of a " + value.getClass());
    }
  }

  /** Whether what it is written as tells all that it is. */
  private static boolean isWritten(Object value) {
    return value instanceof URI || value instanceof YearMonth || value instanceof ZoneId;
  }
}
