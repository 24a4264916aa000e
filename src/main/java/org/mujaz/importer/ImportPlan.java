package org.mujaz.importer;

import java.util.Map;
import java.util.Optional;
import org.mujaz.importer.origin.ImportedText;

/**
 * Where every text of an import goes.
 *
 * @param stories by their names at the origin
 * @param addresses the name of the story that stood at an {@linkplain AddressKey address}
 */
record ImportPlan(Map<String, PlannedStory> stories, Map<String, String> addresses) {

  /** The story of a text; empty for a second text in its language, which was reported. */
  Optional<PlannedStory> of(ImportedText text) {
    return Optional.ofNullable(stories.get(text.story())).filter(story -> story.has(text));
  }

  /** What stood at an address. */
  Optional<PlannedStory> at(String address) {
    return Optional.ofNullable(addresses.get(AddressKey.of(address))).map(stories::get);
  }
}
