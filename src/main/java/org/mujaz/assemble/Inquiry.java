package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Term;
import org.mujaz.source.SourcePath;

/**
 * What one story asks the rest of the site while it is assembled, so that another site can be asked
 * the same. For one thread.
 */
final class Inquiry {

  private final Indexes indexes;
  private final boolean noted;
  private final List<Predicate<Terms>> ofTerms = new ArrayList<>();
  private final List<Predicate<MediaIndex>> ofMedia = new ArrayList<>();
  private final List<Predicate<TextIndex>> ofTexts = new ArrayList<>();

  /**
   * Nothing asked yet.
   *
   * @param noted whether somebody will want to know what was
   */
  Inquiry(Indexes indexes, boolean noted) {
    this.indexes = indexes;
    this.noted = noted;
  }

  /** The terms; what they say of those that site.yaml declares is no question. */
  Terms terms() {
    return indexes.terms();
  }

  /** The texts; which of them are like one that is not there is no question. */
  TextIndex texts() {
    return indexes.texts().orElseThrow();
  }

  /** The files beside the texts; which of them are like one that is not there is no question. */
  MediaIndex media() {
    return indexes.media();
  }

  /** What a name means that site.yaml does not declare. */
  <T extends Term> TermTable.Entry<T> entered(Function<Terms, TermTable<T>> kind, String name) {
    Optional<TermTable.Entry<T>> entry = kind.apply(terms()).entered(name);
    note(ofTerms, terms -> kind.apply(terms).entered(name).equals(entry));
    return entry.orElseThrow();
  }

  /** The file of this path, used or not. */
  Optional<MediaFile> file(SourcePath path) {
    Optional<MediaFile> file = media().file(path);
    note(ofMedia, index -> index.file(path).equals(file));
    return file;
  }

  /** The file that {@code target} names, relative to the folder of {@code file}; it is now used. */
  Optional<SourcePath> find(String target, SourcePath file) {
    Optional<SourcePath> path = media().find(target, file);
    note(ofMedia, index -> index.find(target, file).equals(path));
    return path;
  }

  Optional<TextIndex.Entry> story(String id) {
    Optional<TextIndex.Entry> story = texts().story(id);
    note(ofTexts, index -> index.story(id).equals(story));
    return story;
  }

  Optional<TextIndex.Entry> page(String id) {
    Optional<TextIndex.Entry> page = texts().page(id);
    note(ofTexts, index -> index.page(id).equals(page));
    return page;
  }

  /** The story or page that this file or folder belongs to. */
  Optional<TextIndex.Entry> at(SourcePath path) {
    Optional<TextIndex.Entry> text = texts().at(path);
    note(ofTexts, index -> index.at(path).equals(text));
    return text;
  }

  /** A question in the form: does this index give the answer that was given? */
  private <I> void note(List<Predicate<I>> questions, Predicate<I> question) {
    if (noted) {
      questions.add(question);
    }
  }

  /** A result and the questions on whose answers it depends. */
  <T> Indexes.Known<T> known(T result) {
    return new Indexes.Known<>(
        result,
        List.copyOf(ofTerms),
        List.copyOf(ofMedia),
        List.copyOf(ofTexts),
        ofTexts.isEmpty() ? Optional.empty() : indexes.texts());
  }
}
