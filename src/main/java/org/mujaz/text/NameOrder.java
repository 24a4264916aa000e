package org.mujaz.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mujaz.model.Language;

/**
 * The order of names in a list: the edition's own script first, then the other; أ إ آ ا together;
 * ال, "the" and "al-" at the head ignored; numbers by their value. Names that differ only in what
 * is ignored still have one order, so that a list is the same on every machine.
 */
public final class NameOrder {

  private static final Collator ARABIC = collator(UScript.ARABIC, UScript.LATIN);

  private static final Collator ENGLISH = collator(UScript.LATIN, UScript.ARABIC);

  private NameOrder() {}

  /** The order for lists of this edition; may be used by many threads at once. */
  public static Comparator<String> of(Language language) {
    return Comparator.comparing(name -> Place.of(name, language));
  }

  /** The items by their names; quicker than sorting with {@link #of} when there are many. */
  public static <T> List<T> sorted(
      Collection<T> items, Function<? super T, String> name, Language language) {
    record Entry<T>(Place place, T item) {}
    return items.stream()
        .map(item -> new Entry<T>(Place.of(name.apply(item), language), item))
        .sorted(Comparator.comparing(Entry::place))
        .map(Entry::item)
        .toList();
  }

  /** Where a name stands: by what it is looked up by, else by all of it. */
  private record Place(CollationKey head, CollationKey whole, String name)
      implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::head).thenComparing(Place::whole).thenComparing(Place::name);

    static Place of(String name, Language language) {
      Collator collator = language == Language.ARABIC ? ARABIC : ENGLISH;
      return new Place(
          collator.getCollationKey(NameHead.key(name)), collator.getCollationKey(name), name);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private static Collator collator(int... scripts) {
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
    collator.setReorderCodes(scripts);
    collator.setNumericCollation(true);
    return collator.freeze();
  }
}
