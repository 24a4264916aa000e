package org.mujaz.importer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  Planner(Ledger ledger, SlugScript script, Problems problems) {
    this.ledger = ledger;
    this.script = script;
    this.problems = problems;
  }

  /** What is known of a story while its texts come by. */
  private static final class Draft {
    private final Kind kind;
    private final Map<Language, String> keys = new EnumMap<>(Language.class);
    private final Map<Language, String> slugs = new EnumMap<>(Language.class);
    private @Nullable Timestamp date;
    private @Nullable ImportedName section;
    private @Nullable String folder;

    private Draft(Kind kind) {
      this.kind = kind;
    }

    /** The English one, which every system can type; else the one there is. */
    private String slug() {
      return slugs.getOrDefault(Language.ENGLISH, slugs.values().iterator().next());
    }
  }

  /** Takes one text into account. */
  void add(ImportedText text) {
    Draft draft = drafts.computeIfAbsent(text.story(), story -> new Draft(text.kind()));
    String first = draft.keys.putIfAbsent(text.language(), text.key());
    if (first != null) {
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          text.place(),
          ReportPhrase.SECOND_VERSION.with(
              Wording.quoted(text.facts().title()), ReportPhrase.of(text.language())));
      return;
    }
    draft.slugs.put(
        text.language(),
        text.facts().slug().map(Slugs::of).orElseGet(() -> Slugs.of(text.facts().title(), script)));
    text.facts().date().filter(date -> isEarlier(date, draft.date)).ifPresent(d -> draft.date = d);
    if (draft.section == null) {
      draft.section = text.facts().section().orElse(null);
    }
    ledger.find(text.key()).ifPresent(entry -> draft.folder = folder(entry.file()));
    text.addresses().forEach(a -> addresses.putIfAbsent(AddressKey.of(a), text.story()));
  }

  private static boolean isEarlier(Timestamp date, @Nullable Timestamp other) {
    return other == null || date.compareTo(other) < 0;
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /** The decisions: the same for the same texts in the same order. */
  ImportPlan plan() {
    SlugSet stories = new SlugSet();
    SlugSet pages = new SlugSet();
    Map<String, PlannedStory> planned = new HashMap<>();
    Map<String, Map<Language, String>> keys = new HashMap<>();
    for (boolean known : new boolean[] {true, false}) {
      drafts.forEach(
          (story, draft) -> {
            if (known == (draft.folder != null)) {
              planned.put(story, story(draft, draft.kind == Kind.PAGE ? pages : stories));
              keys.put(story, draft.keys);
            }
          });
    }
    return new ImportPlan(planned, keys, addresses);
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
        draft.keys.size() > 1);
  }

  private static String id(Draft draft) {
    return draft.kind == Kind.PAGE || draft.date == null
        ? draft.slug()
        : draft.date.day() + "-" + draft.slug();
  }

  private static String folder(Draft draft, String id) {
    if (draft.kind == Kind.PAGE) {
      return draft.kind.folder() + "/" + id;
    }
    String year = draft.date == null ? "undated" : Integer.toString(draft.date.day().getYear());
    return draft.kind.folder() + "/" + year + "/" + id;
  }
}
