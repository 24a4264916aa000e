package org.mujaz.read;

import java.util.List;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.Prose;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/** Reads one article file: its facts into memory, its body into the store of prose. */
final class ArticleReader {

  private final FactsReader factsReader;
  private final WireFacts wireFacts;
  private final MarkdownRenderer renderer;
  private final ProseStore store;
  private final Problems problems;

  ArticleReader(SiteConfig config, MarkdownRenderer renderer, ProseStore store, Problems problems) {
    this.factsReader = new FactsReader(config.timeZone());
    this.wireFacts = new WireFacts(config.sources(), problems);
    this.renderer = renderer;
    this.store = store;
    this.problems = problems;
  }

  /** Reads the facts of both versions; nothing when the file could not be read. */
  Optional<Facts> shared(FoundFile found, Area area) {
    return TextFiles.read(found.file(), found.path(), problems)
        .map(file -> facts(file, 0, file.text().length(), area, Optional.empty()));
  }

  /** Reads a version; nothing when the file could not be read. */
  Optional<ArticleFile> article(FoundFile found, Area area, Language language) {
    return TextFiles.read(found.file(), found.path(), problems)
        .map(file -> article(file, area, language));
  }

  private ArticleFile article(SourceFile file, Area area, Language language) {
    FrontMatter parts = FrontMatter.of(file, problems);
    Facts facts = facts(file, parts.start(), parts.end(), area, Optional.of(language));
    if (file.path().fileName().endsWith(".txt")) {
      WireText wire = WireText.of(file, parts.body());
      WireText body = facts.title().isPresent() ? wire.withoutHeadline() : wire;
      Prose prose = renderer.paragraphs(body.paragraphs(), language);
      return article(file, language, wireFacts.merge(facts, body, language), prose);
    }
    return article(file, language, facts, renderer.render(file, parts.body(), language, problems));
  }

  private ArticleFile article(SourceFile file, Language language, Facts facts, Prose prose) {
    List<String> anchors = prose.headings().stream().map(Prose.Heading::id).toList();
    return new ArticleFile(
        file.path(),
        language,
        facts,
        prose.heading(),
        prose.excerpt(),
        prose.words(),
        prose.references(),
        anchors,
        prose.isEmpty() ? Optional.empty() : Optional.of(store.put(prose)));
  }

  private Facts facts(SourceFile file, int start, int end, Area area, Optional<Language> language) {
    if (start == end) {
      return Facts.NONE;
    }
    return YamlReader.mapping(file, start, end, YamlLimits.FACTS, problems)
        .map(mapping -> factsReader.read(mapping, area, language, problems))
        .orElse(Facts.NONE);
  }
}
