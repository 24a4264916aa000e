package org.mujaz.assemble;

import java.util.Optional;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Slot;
import org.mujaz.model.Timestamp;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.StoryFiles;

/**
 * A version that may be published: its facts hold, its links are not yet resolved.
 *
 * @param story the files it belongs to
 * @param file the version itself
 * @param facts what holds for it
 * @param title its headline
 * @param slug the last part of its address
 * @param published its date; standing pages need none
 * @param slot when it is to be published
 * @param leftOut why it is not published now
 */
record Candidate(
    StoryFiles story,
    ArticleFile file,
    Resolved facts,
    String title,
    String slug,
    Optional<Timestamp> published,
    Slot slot,
    Optional<LeftOut> leftOut) {

  Candidate leftOut(Optional<LeftOut> reason) {
    return new Candidate(story, file, facts, title, slug, published, slot, reason);
  }
}
