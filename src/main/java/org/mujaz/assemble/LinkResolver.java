package org.mujaz.assemble;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mujaz.markdown.Reference;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Term;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ArticleFile;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/** Finds what the links and pictures in the bodies of one story lead to. */
final class LinkResolver {

  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What is offered for a misspelt scheme. */
  private static final List<String> SCHEMES =
      List.of("story", "page", "section", "tag", "source", "author", "https", "mailto");

  private final Inquiry asked;
  private final PictureFiles pictures;
  private final Problems problems;

  LinkResolver(Desk desk) {
    this.asked = desk.asked();
    this.pictures = new PictureFiles(desk.asked(), desk.problems());
    this.problems = desk.problems();
  }

  /** The targets of all references of {@code file}, in their order. */
  List<LinkTarget> resolve(ArticleFile file) {
    List<LinkTarget> targets = new ArrayList<>();
    for (Reference reference : file.references()) {
      targets.add(
          reference instanceof Reference.Image image
              ? picture(image, file)
              : link(reference, file));
    }
    return targets;
  }

  private LinkTarget picture(Reference.Image image, ArticleFile file) {
    Optional<SourcePath> found =
        pictures.find(percentDecoded(image.target()), file.path(), image.location());
    if (found.isPresent() && image.alt().isEmpty()) {
      problems.add(
          ProblemCode.MISSING_ALT,
          image.location(),
          Wording.quoted(image.target()),
          ReportPhrase.of(file.language()));
    }
    return found.<LinkTarget>map(LinkTarget.ToMedia::new).orElseGet(LinkTarget.Unpublished::new);
  }

  private LinkTarget link(Reference link, ArticleFile file) {
    String target = link.target();
    int colon = endOfScheme(target);
    if (colon > 0) {
      String scheme = target.substring(0, colon).toLowerCase(Locale.ROOT);
      return withScheme(scheme, target.substring(colon + 1), link);
    }
    if (target.startsWith("//")) {
      return elsewhere(link);
    }
    if (target.startsWith("/")) {
      return new LinkTarget.ToAddress(target, link.location());
    }
    if (target.startsWith("#")) {
      return fragment(percentDecoded(target.substring(1)), link, file);
    }
    return relative(link, file);
  }

  /** Where the colon after a scheme stands; 0 or less where there is none. */
  private static int endOfScheme(String target) {
    int colon = target.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = target.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
      if (!letter && (i == 0 || !other)) {
        return 0;
      }
    }
    return colon;
  }

  private LinkTarget withScheme(String scheme, String rest, Reference link) {
    return switch (scheme) {
      case "story", "page" -> text(scheme, percentDecoded(rest), link);
      case "section" -> term(Term.Kind.SECTION, rest, link);
      case "tag" -> term(Term.Kind.TAG, rest, link);
      case "source" -> term(Term.Kind.SOURCE, rest, link);
      case "author" -> term(Term.Kind.AUTHOR, rest, link);
      default -> SAFE_SCHEMES.contains(scheme) ? elsewhere(link) : unsafe(link, scheme, rest);
    };
  }

  private LinkTarget elsewhere(Reference link) {
    return mayHide(link.target()) ? unsafe(link) : new LinkTarget.Elsewhere(link.target());
  }

  /** Whether browsers may see another address than people do. */
  private static boolean mayHide(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c <= ' ' || c == '"' || c == '<' || c == '>') {
        return true;
      }
    }
    return false;
  }

  private LinkTarget unsafe(Reference link) {
    problems.add(ProblemCode.UNSAFE_LINK, link.location(), link.target());
    return new LinkTarget.Unpublished();
  }

  private LinkTarget unsafe(Reference link, String scheme, String rest) {
    Optional<String> nearest = Spelling.nearest(scheme, SCHEMES).map(near -> near + ":" + rest);
    problems.add(
        Problem.of(ProblemCode.UNSAFE_LINK, link.location(), link.target()).suggesting(nearest));
    return new LinkTarget.Unpublished();
  }

  private LinkTarget term(Term.Kind kind, String id, Reference link) {
    if (asked.terms().isDeclared(kind, id)) {
      return new LinkTarget.ToTerm(kind, id);
    }
    String scheme = link.target().substring(0, link.target().indexOf(':') + 1);
    return asked.terms().isComplete(kind)
        ? broken(link, asked.terms().nearestId(kind, id).map(near -> scheme + near))
        : new LinkTarget.Unpublished();
  }

  private LinkTarget fragment(String fragment, Reference link, ArticleFile file) {
    return fragment.isEmpty() || file.anchors().contains(fragment)
        ? new LinkTarget.ToFragment(fragment)
        : broken(link, TextIndex.nearestAnchor(fragment, file.anchors()));
  }

  private LinkTarget text(String kind, String rest, Reference link) {
    String id = beforeHash(rest);
    Optional<TextIndex.Entry> entry = kind.equals("story") ? asked.story(id) : asked.page(id);
    return entry
        .map(found -> to(found, afterHash(rest), link))
        .orElseGet(() -> broken(link, asked.texts().nearest(kind, id)));
  }

  private LinkTarget relative(Reference link, ArticleFile file) {
    String target = percentDecoded(link.target());
    Optional<SourcePath> path = RelativePath.resolve(file.path(), beforeHash(target));
    Optional<TextIndex.Entry> entry = path.flatMap(asked::at);
    if (entry.isPresent()) {
      return to(entry.get(), afterHash(target), link);
    }
    return asked
        .find(beforeHash(target), file.path())
        .<LinkTarget>map(LinkTarget.ToMedia::new)
        .orElseGet(() -> broken(link, path.flatMap(asked.texts()::nearest)));
  }

  private LinkTarget to(TextIndex.Entry entry, Optional<String> fragment, Reference link) {
    if (!entry.published()) {
      problems.add(ProblemCode.UNPUBLISHED_LINK, link.location(), link.target());
      return new LinkTarget.Unpublished();
    }
    if (fragment.isPresent() && !entry.mayHave(fragment.get())) {
      return broken(link, TextIndex.nearestAnchor(fragment.get(), entry.anchors()));
    }
    return entry.page()
        ? new LinkTarget.ToPage(entry.id(), fragment)
        : new LinkTarget.ToStory(entry.id(), fragment);
  }

  private LinkTarget broken(Reference link, Optional<String> suggestion) {
    problems.add(
        Problem.of(ProblemCode.BROKEN_LINK, link.location(), link.target()).suggesting(suggestion));
    return new LinkTarget.Unpublished();
  }

  private static String beforeHash(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }

  private static Optional<String> afterHash(String target) {
    int hash = target.indexOf('#');
    return hash < 0 || hash == target.length() - 1
        ? Optional.empty()
        : Optional.of(target.substring(hash + 1));
  }

  /** Editors may write spaces in file names as {@code %20}, as Markdown asks. */
  private static String percentDecoded(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    try {
      String decoded = new URI("x:/" + target).getSchemeSpecificPart();
      return decoded == null
          ? target
          : Normalizer.normalize(decoded.substring(1), Normalizer.Form.NFC);
    } catch (URISyntaxException e) {
      return target;
    }
  }
}
