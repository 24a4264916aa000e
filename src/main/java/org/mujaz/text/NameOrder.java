package org.mujaz.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import org.mujaz.model.Language;

/**
 * The order of names in a list: the edition's own script first, then the other; أ إ آ ا together;
 * ال, "the" and "al-" at the head ignored; numbers by their value. Names that differ only in what
 * is ignored still have one order, so that a list is the same on every machine.
 */
public final class NameOrder {

  private static final Comparator<String> ARABIC = order(UScript.ARABIC, UScript.LATIN);

  private static final Comparator<String> ENGLISH = order(UScript.LATIN, UScript.ARABIC);

  private NameOrder() {}

  /** The order for lists of this edition; may be used by many threads at once. */
  public static Comparator<String> of(Language language) {
    return language == Language.ARABIC ? ARABIC : ENGLISH;
  }

  private static Comparator<String> order(int... scripts) {
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
    collator.setReorderCodes(scripts);
    collator.setNumericCollation(true);
    collator.freeze();
    return Comparator.comparing(NameHead::key, collator::compare)
        .thenComparing(Comparator.<String, String>comparing(name -> name, collator::compare))
        .thenComparing(Comparator.naturalOrder());
  }
}
