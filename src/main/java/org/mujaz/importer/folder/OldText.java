package org.mujaz.importer.folder;

import java.util.List;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.model.Language;
import org.mujaz.read.FoundFile;

/**
 * A text of another tool, without its body.
 *
 * @param file that it stands in
 * @param path of the file in the project
 * @param body where its body begins in the file
 * @param markup of the body
 * @param language that it is written in
 * @param story what it has in common with its translation
 * @param kind what becomes of it
 * @param facts its metadata
 * @param address the path at which the tool published it, decoded; empty if it never did
 * @param links other ways in which texts of the project lead to it
 */
record OldText(
    FoundFile file,
    String path,
    int body,
    Markup markup,
    Language language,
    String story,
    Kind kind,
    ImportedFacts facts,
    String address,
    List<String> links) {

  /** Copies the list. */
  OldText {
    links = List.copyOf(links);
  }
}
