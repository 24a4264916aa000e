package org.mujaz.assemble;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Author;
import org.mujaz.model.Citation;
import org.mujaz.model.Correction;
import org.mujaz.model.Picture;
import org.mujaz.model.Route;
import org.mujaz.model.Section;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Tag;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.read.Located;

/**
 * The facts of one file as they hold for one language, with names resolved; what the file does not
 * say is empty.
 */
record Resolved(
    Optional<Located<String>> title,
    Optional<Located<String>> summary,
    Optional<Located<Timestamp>> date,
    Optional<Located<Timestamp>> updated,
    Optional<Located<Section>> section,
    Optional<Located<List<Tag>>> tags,
    Optional<Located<List<Author>>> authors,
    Optional<Located<List<Author>>> translators,
    Optional<Located<List<Citation>>> sources,
    Optional<Located<String>> place,
    Optional<Located<Picture>> picture,
    Optional<Located<String>> slug,
    Optional<Located<SlugScript>> slugs,
    Optional<Located<List<Route>>> aliases,
    Optional<Located<Integer>> lead,
    Optional<Located<Boolean>> draft,
    Optional<Located<Timestamp>> publish,
    Optional<Located<Timestamp>> expires,
    Optional<Located<Boolean>> together,
    Optional<Located<List<Correction>>> corrections,
    Optional<Located<TranslationOf>> translationOf) {}
