package org.mujaz.render;

import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Term;

/** Names feeds in the language of their edition. */
final class FeedTitles {

  /** A feed's name, and what it holds in one sentence. */
  record Title(String name, String description) {}

  private final Context context;

  FeedTitles(Context context) {
    this.context = context;
  }

  /** Of all stories, or of those of a section, tag, source or author. */
  Title of(Optional<Term> term) {
    return term.map(
            found ->
                new Title(
                    document(found.name().in(context.language())),
                    new TermViews(context).description(found)))
        .orElseGet(() -> new Title(context.siteTitle(), description(context.siteTitle())));
  }

  Title digests() {
    String name = context.words("title.digest-feed", Map.of("site", context.siteTitle()));
    return new Title(name, description(name));
  }

  Title corrections() {
    return new Title(
        document(context.words("title.corrections")),
        context.words("description.corrections", Map.of("site", context.siteTitle())));
  }

  /** The site's own, where it has one: RSS wants some words. */
  private String description(String otherwise) {
    String own = context.config().description().in(context.language());
    return own.isEmpty() ? otherwise : own;
  }

  private String document(String name) {
    return context.words("title.document", Map.of("title", name, "site", context.siteTitle()));
  }
}
