package org.mujaz.importer.folder;

import java.util.regex.Pattern;

/** Names of files that begin with a day. */
final class WithoutDate {

  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}[-_ ]+(?=.)");

  private WithoutDate() {}

  /** The name without the day in front. */
  static String of(String name) {
    return DATE.matcher(name).replaceFirst("");
  }
}
