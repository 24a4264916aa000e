package org.mujaz.problem;

import java.util.Arrays;
import java.util.Locale;
import org.mujaz.model.Language;

/** The phrases that messages are filled with; their words are in the message files too. */
public enum ReportPhrase implements Wording {
  // What a value must be, or is
  A_TEXT,
  A_LIST,
  A_GROUP,
  TEXT_OR_GROUP,
  TEXT_OR_BOTH,
  BOTH_LANGUAGES,
  GROUP_OF,
  LIST_OF,
  LIST_OF_TERMS,
  KEYS_WITH_VALUES,
  ONE_OF,
  EITHER,
  A_DATE,
  A_LEAD,
  A_TRANSLATION,
  A_REVISION,
  AN_ID,
  A_WEB_ADDRESS,
  A_SITE_ADDRESS,
  AN_INDEX_NOW_KEY,
  A_TIME_ZONE,
  A_WHOLE_NUMBER,
  A_PERCENTAGE,
  A_MENU_TARGET,
  A_MENU_GROUP,
  A_THEME,
  A_THEME_GROUP,
  A_COLOUR,
  A_FOCUS,
  TRUE_OR_FALSE,
  A_NUMBER,
  A_NUMBER_BETWEEN,
  A_LENGTH,
  A_LENGTH_BETWEEN,
  NEAREST_COLOUR,
  NO_COLOUR_PASSES,
  A_PICTURE_PATH,
  DEFAULT_IS,

  // Languages and files
  ARABIC,
  ENGLISH,
  ARABIC_OR_ENGLISH,
  ARABIC_VERSION,
  ENGLISH_VERSION,
  SHARED_FACTS,
  KNOWN_FILES,
  PLAIN_FILES,
  MEGABYTES,
  LOADING_STYLE,

  // YAML
  TAB,
  SECOND_COLON,
  NO_COLON,
  OPEN_QUOTATION,
  TEXT_AFTER_QUOTATION,
  INDENTATION,
  OPEN_LIST,
  OPEN_GROUP,
  MISPLACED_ENTRY,
  UNKNOWN_ESCAPE,
  UNKNOWN_TAG,
  NAMED_TAG,
  CONTROL_CHARACTER,
  SECOND_DOCUMENT,
  BAD_BEGINNING,
  UNREADABLE,
  UNKNOWN_ALIAS,
  STRUCTURED_KEY,
  TOO_MANY_CHARACTERS,
  LONG_VALUE,
  TOO_DEEP,
  TOO_MANY_VALUES,

  // Themes
  DOES_NOT_FIT,
  HAS_NO_END,
  IS_MISSING,
  ENDLESS_MACRO,
  NO_SUCH_PART,
  PART_MEANT,
  ARGUMENT_COUNT,
  ARGUMENT_COUNTS,
  ARGUMENT_NOT_TEXT,
  ARGUMENT_NOT_NAMED,
  ARGUMENT_NOT_VALUE,
  ARGUMENT_NOT_LANGUAGE,
  NO_PATTERN,
  GIVEN_ALREADY,
  LONG_PATTERN,
  NUMBERED_ARGUMENT,
  UNSUPPORTED_CHOICE,
  UNSUPPORTED_FORMAT,
  MISSING_FORMS,
  NO_PHRASE,
  PHRASE_ARGUMENT_MISSING,
  PHRASE_ARGUMENT_NOT_NUMBER,

  // The finished site
  NAMES_NO_ADDRESS,
  NAMES_ADDRESS,
  NAMES_NO_COUNTERPART,
  NOT_NAMED_IN_RETURN,
  ANOTHER_DEFAULT,
  NAMES_NO_DEFAULT,
  NAMES_NOT_ITSELF,
  KILOBYTES,
  PAGES,
  ARABIC_EDITION,
  ENGLISH_EDITION,
  WHOLE_SITE,

  // How a build ended
  STORIES,
  DRAFTS,
  FILES,
  ERRORS,
  WARNINGS,
  NEW_FILES,
  CHANGED_FILES,
  REMOVED_FILES,
  NOTHING_CHANGED,
  VERSIONS_IN,
  SCHEDULED,
  EXPIRED,
  WAITING,
  PUBLISHED,
  PUBLISHED_WITH,
  PUBLISHED_WITHOUT,
  PUBLISHED_WITH_AND_WITHOUT,
  NOT_PUBLISHED,
  CHECKED,
  CHECKED_WITHOUT,
  NOT_RIGHT,
  TIMES,
  STAGE_TIME,
  PROGRESS,
  STAGE_READING,
  STAGE_PICTURES,
  STAGE_INDEX,
  STAGE_PLAN,
  STAGE_PAGES,
  STAGE_PUBLISHING,
  INTERRUPTED_BEFORE,
  INTERRUPTED_FINISHED,
  INTERRUPTED_UNDONE,
  INTERRUPTED_AFTER,

  // Translations
  LEDGER,
  NO_STORIES,
  STALE,
  MISSING,
  ORPHANED,
  UNTRACKED,
  CURRENT,
  STALE_TRANSLATIONS,
  NO_WEBP,
  PARAGRAPHS,
  STALE_MEANS,
  MISSING_MEANS,
  ORPHANED_MEANS,
  UNTRACKED_MEANS,
  CURRENT_MEANS,
  LEDGER_ENTRY,
  TRANSLATED_FROM,
  NO_VERSION_IN,
  ORIGINAL_UNKNOWN,
  NOTED,
  LAST_CHANGED,
  IS_DRAFT,
  IS_SCHEDULED,
  IS_EXPIRED,
  IS_WAITING,
  CHANGED_BY_HISTORY,
  CHANGED_BY_HASHES,
  CHANGED_UNKNOWN,
  THE_TITLE,
  THE_SUMMARY,
  PARAGRAPH,
  PARAGRAPHS_TO,
  BEFORE_PARAGRAPH,
  AT_THE_END,
  IN_PLACE_OF,
  WENT,
  RECORDED,
  RECORDED_BEFORE,
  NOT_RECORDED,
  LEDGER_WRITTEN,
  NO_STORY,
  NO_STORY_BUT,
  NO_TRANSLATION,
  ORIGINAL_UNDECIDED,
  ORIGINAL_CONTRADICTED,
  STORY_HAS_ERRORS,
  WRITE_BY_HAND,
  FILE_OUTSIDE,
  BAD_FROM,
  BAD_FAIL_ON,

  // Schedule
  SCHEDULE,
  TO_GO_LIVE,
  TO_EXPIRE,
  SCHEDULE_ENTRY,
  GOES_LIVE,
  EXPIRES,
  HELD_ENTRY,
  DRAFT_MEANS,
  WAITING_MEANS,
  EXPIRED_MEANS,
  NEXT_BUILD,
  NO_NEXT_BUILD,
  SCHEDULE_WRITTEN,

  // After a build
  NO_SITE,
  UNFINISHED_SITE,
  FILE_GONE,
  FILE_DIFFERS,
  NOT_PACKED,
  PACKED,

  // Parameters and the machine
  SKIPPED,
  BAD_PARAMETER,
  BAD_MOMENT,
  BAD_LANGUAGE,
  OUTPUT_HOLDS,
  OUTPUT_LIES_IN,
  BAD_THREADS,
  REFUSED,
  NO_FILE,
  NO_PERMISSION,
  FILE_EXISTS,
  NO_FOLDER,
  FULL_FOLDER,
  GONE_MEANWHILE,
  CHANGED_MEANWHILE,
  IS_LINK,
  FILE_IN_THE_WAY,
  FOLDER_IN_THE_WAY,
  ODD_FILE_IN_THE_WAY,
  UNNAMEABLE_FILE,
  DISK_FULL,
  NOT_WRITABLE,
  READ_ONLY,
  ANOTHER_BUILD,
  NO_LETTERS,
  FAULT;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The key of its words, after {@code phrase.} */
  String id() {
    return id;
  }

  /** The phrase filled in. */
  public Wording with(Wording... arguments) {
    return new Said(this, Arrays.asList(arguments));
  }

  /** The phrase filled in with words as they are. */
  public Wording with(String... arguments) {
    return new Said(this, Arrays.stream(arguments).map(Wording::quoted).toList());
  }

  /** The phrase in the form that {@code count} asks for. */
  public Wording counting(long count) {
    return new Counted(this, count);
  }

  /** The name of a language. */
  public static Wording of(Language language) {
    return language == Language.ARABIC ? ARABIC : ENGLISH;
  }

  /** The version of a story in a language. */
  public static Wording versionIn(Language language) {
    return language == Language.ARABIC ? ARABIC_VERSION : ENGLISH_VERSION;
  }

  /** The edition in a language. */
  public static Wording editionIn(Language language) {
    return language == Language.ARABIC ? ARABIC_EDITION : ENGLISH_EDITION;
  }

  @Override
  public String toString() {
    return id;
  }
}
