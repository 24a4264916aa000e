package org.mujaz.importer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.model.Language;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.text.SlugSet;
import org.mujaz.text.Slugs;

/** Goes over all texts once and decides which folder each story gets. */
final class Planner {

  private final Ledger ledger;
  private final SlugScript script;
  private final Problems problems;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<ImportedName, ImportedName> sections = new HashMap<>();

  Planner(Ledger ledger, SlugScript script, Problems problems) {
    this.ledger = ledger;
    this.script = script;
    this.problems = problems;
  }

  /** What is known of a story while its texts come by. */
  private static final class Draft {
    private final String story;
    private final Kind kind;
    private final Map<Language, String> keys = new EnumMap<>(Language.class);

    /** Of the English text, which every system can type; else of the one there is. */
    private String slug = "";

    private @Nullable Timestamp date;
    private @Nullable ImportedName section;
    private @Nullable String folder;

    private Draft(String story, Kind kind) {
      this.story = story;
      this.kind = kind;
    }
  }

  /** Takes one text into account. */
  void add(ImportedText text) {
    Draft draft = drafts.computeIfAbsent(text.story(), story -> new Draft(story, text.kind()));
    String first = draft.keys.putIfAbsent(text.language(), text.key());
    if (first != null) {
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          text.place(),
          ReportPhrase.SECOND_VERSION.with(
              Wording.quoted(text.facts().title()), ReportPhrase.of(text.language())));
      return;
    }
    if (draft.slug.isEmpty() || text.language() == Language.ENGLISH) {
      draft.slug = slug(text.facts());
    }
    text.facts().date().filter(date -> isEarlier(date, draft.date)).ifPresent(d -> draft.date = d);
    if (draft.section == null) {
      draft.section = text.facts().section().map(this::shared).orElse(null);
    }
    ledger.find(text.key()).ifPresent(entry -> draft.folder = entry.file().folder());
    text.addresses().forEach(a -> addresses.putIfAbsent(AddressKey.of(a), draft.story));
  }

  private String slug(ImportedFacts facts) {
    return facts.slug().map(Slugs::of).orElseGet(() -> Slugs.of(facts.title(), script));
  }

  /** Thousands of texts have the same few sections. */
  private ImportedName shared(ImportedName section) {
    return sections.computeIfAbsent(section, name -> name);
  }

  private static boolean isEarlier(Timestamp date, @Nullable Timestamp other) {
    return other == null || date.compareTo(other) < 0;
  }

  /**
   * The decisions: the same for the same texts in the same order. What was known while they came by
   * is let go.
   */
  ImportPlan plan() {
    SlugSet stories = new SlugSet();
    SlugSet pages = new SlugSet();
    Map<String, PlannedStory> planned = new HashMap<>();
    for (boolean known : new boolean[] {true, false}) {
      for (Iterator<Draft> left = drafts.values().iterator(); left.hasNext(); ) {
        Draft draft = left.next();
        if (known == (draft.folder != null)) {
          planned.put(draft.story, story(draft, draft.kind == Kind.PAGE ? pages : stories));
          left.remove();
        }
      }
    }
    return new ImportPlan(planned, addresses);
  }

  private static PlannedStory story(Draft draft, SlugSet taken) {
    String id;
    String folder;
    if (draft.folder == null) {
      id = taken.unique(id(draft));
      folder = folder(draft, id);
    } else {
      folder = draft.folder;
      id = taken.unique(folder.substring(folder.lastIndexOf('/') + 1));
    }
    return new PlannedStory(
        draft.kind,
        id,
        folder,
        Optional.ofNullable(draft.date),
        Optional.ofNullable(draft.section),
        draft.keys);
  }

  private static String id(Draft draft) {
    return draft.kind == Kind.PAGE || draft.date == null
        ? draft.slug
        : draft.date.day() + "-" + draft.slug;
  }

  private static String folder(Draft draft, String id) {
    if (draft.kind == Kind.PAGE) {
      return draft.kind.folder() + "/" + id;
    }
    String year = draft.date == null ? "undated" : Integer.toString(draft.date.day().getYear());
    return draft.kind.folder() + "/" + year + "/" + id;
  }
}
