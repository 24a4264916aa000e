package org.mujaz.importer.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.TestSite;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.Surroundings;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;
import org.mujaz.source.SourcePath;

/** A project of another tool, written in a test, and the texts that an import finds in it. */
final class OldSite {

  private final Problems problems = new Problems();
  private final List<ImportedText> texts = new ArrayList<>();

  /** Reads the project in {@code base}. */
  OldSite(Path base, String archive) {
    TestSite.in(base).with(archive);
    FolderTool.of(base)
        .orElseThrow()
        .open(
            base,
            new SourcePath("old"),
            new TextLanguage(Optional.empty()),
            ZoneId.of("Asia/Dubai"),
            file -> LocalDate.of(2026, 11, 22),
            problems)
        .read(texts::add);
  }

  /** What links become: the texts keep their old names, files are where they were. */
  private static final Surroundings PLAIN =
      new Surroundings() {
        @Override
        public String link(String address) {
          return address.replaceFirst("^file:", "to:");
        }

        @Override
        public Optional<String> picture(String address) {
          return Optional.of(address);
        }
      };

  /** The texts. */
  List<ImportedText> texts() {
    return texts;
  }

  /** One line for each text: story, language, kind, title, former addresses. */
  List<String> lines() {
    return texts.stream()
        .map(
            text ->
                "%s %s %s «%s» %s"
                    .formatted(
                        text.story(),
                        text.language().code(),
                        text.kind(),
                        text.facts().title(),
                        text.facts().aliases()))
        .toList();
  }

  /** The former addresses of the one text. */
  List<String> addresses() {
    return texts.get(0).facts().aliases();
  }

  /** The body of the text whose path ends so. */
  String body(String path) {
    return texts.stream()
        .filter(text -> text.key().endsWith(path))
        .findFirst()
        .orElseThrow()
        .body()
        .write(PLAIN);
  }

  /** The report without the advice. */
  List<String> report() {
    return new TextReport(Messages.in(Language.ENGLISH), location -> Optional.empty())
        .lines(problems).stream()
            .filter(line -> !line.startsWith("    help: "))
            .map(line -> line.strip().replaceAll(" \\[[a-z-]+]$", ""))
            .toList();
  }
}
