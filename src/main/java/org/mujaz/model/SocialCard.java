package org.mujaz.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the picture of a page says where the page is shared: finished strings, nothing else. */
public sealed interface SocialCard {

  /** The size of every card: the shape that social networks show without cutting. */
  PixelSize SIZE = new PixelSize(1200, 630);

  /** Its language, which tells on which side it begins. */
  Language language();

  /** Everything it says, in an order that tells which is which. */
  List<String> texts();

  /**
   * A story without a picture of its own.
   *
   * @param site the name of the digest
   * @param section the desk
   * @param title the headline
   * @param source what it was taken from
   * @param date when it was published
   */
  record Story(
      Language language,
      String site,
      Optional<String> section,
      String title,
      Optional<String> source,
      String date)
      implements SocialCard {

    @Override
    public List<String> texts() {
      return List.of("story", site, section.orElse(""), title, source.orElse(""), date);
    }
  }

  /**
   * The digest of a day.
   *
   * @param site the name of the digest
   * @param day the date
   * @param headlines the first of the day, the lead first
   * @param count how many stories there are
   */
  record Day(Language language, String site, String day, List<String> headlines, String count)
      implements SocialCard {

    /** Copies the list. */
    public Day {
      headlines = List.copyOf(headlines);
    }

    @Override
    public List<String> texts() {
      List<String> texts = new ArrayList<>(List.of("day", site, day, count));
      texts.addAll(headlines);
      return texts;
    }
  }

  /**
   * The digest itself, for pages that show no one story.
   *
   * @param language of the page
   * @param names of the digest: one for a page of an edition, two for the bilingual front
   * @param host where it is published
   */
  record Masthead(Language language, List<Name> names, String host) implements SocialCard {

    /** Copies the list. */
    public Masthead {
      if (names.isEmpty() || names.size() > Language.values().length) {
        throw new IllegalArgumentException("a digest has one or two names: " + names);
      }
      names = List.copyOf(names);
    }

    @Override
    public List<String> texts() {
      List<String> texts = new ArrayList<>(List.of("masthead", host));
      names.forEach(
          name -> texts.addAll(List.of(name.language().code(), name.title(), name.tagline())));
      return texts;
    }
  }

  /**
   * The name of the digest.
   *
   * @param language of the edition
   * @param title the name
   * @param tagline a few words below it; may be empty
   */
  record Name(Language language, String title, String tagline) {}
}
