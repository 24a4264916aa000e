package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;
import org.mujaz.markdown.ProseStore.Stored;
import org.mujaz.model.Language;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;

/**
 * Renders bodies into a store, unless it has what was made of the same text already; safe for any
 * thread. A body about which something has to be told is rendered in every build.
 */
public final class StoredBodies {

  private final MarkdownRenderer renderer;
  private final ProseStore store;

  /** Renders with {@code renderer} into {@code store}. */
  public StoredBodies(MarkdownRenderer renderer, ProseStore store) {
    this.renderer = renderer;
    this.store = store;
  }

  /**
   * Renders Markdown.
   *
   * @param file the whole file
   * @param bodyStart the offset (in UTF-16 units) behind the front matter
   * @param language what the body is written in
   * @param name of all that the file has; nothing where what is made of it is not kept
   * @param problems takes what {@link MarkdownRenderer#render} has to tell
   */
  public Stored markdown(
      SourceFile file, int bodyStart, Language language, Optional<String> name, Problems problems) {
    // Links and pictures have places in the file.
    List<String> ingredients =
        List.of(
            "markdown", renderer.settings(), language.code(), file.path().value(), name.orElse(""));
    Optional<Stored> known = name.isPresent() ? store.find(ingredients) : Optional.empty();
    if (known.isPresent()) {
      return known.get();
    }
    Problems own = new Problems();
    Prose prose = renderer.render(file, bodyStart, language, own);
    List<Problem> told = own.sorted();
    told.forEach(problems::add);
    boolean kept = name.isPresent() && told.isEmpty();
    return new Stored(
        kept ? store.put(ingredients, prose) : store.put(prose), ProseFacts.of(prose));
  }

  /**
   * Renders wire text.
   *
   * @param paragraphs plain text, without line ends
   * @param language what it is written in
   */
  public Stored paragraphs(List<String> paragraphs, Language language) {
    List<String> ingredients =
        List.of("wire", renderer.settings(), language.code(), String.join("\n", paragraphs));
    return store
        .find(ingredients)
        .orElseGet(
            () -> {
              Prose prose = renderer.paragraphs(paragraphs, language);
              return new Stored(store.put(ingredients, prose), ProseFacts.of(prose));
            });
  }
}
