package org.mujaz.importer.folder;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.importer.origin.Surroundings;
import org.mujaz.markdown.conversion.References;
import org.mujaz.model.Route;

/** What the links and pictures of one text of a project become. */
final class OldReferences implements References {

  /** Addresses that every site has. */
  private static final Pattern HOME = Pattern.compile("/(?:(?:ar|en)/)?");

  private final OldProject project;
  private final OldBody body;
  private final Surroundings around;
  private final UsedFiles used;
  private final Leftovers leftovers;

  OldReferences(
      OldProject project, OldBody body, Surroundings around, UsedFiles used, Leftovers leftovers) {
    this.project = project;
    this.used = used;
    this.body = body;
    this.around = around;
    this.leftovers = leftovers;
  }

  @Override
  public Optional<String> link(String target) {
    if (target.isEmpty() || target.startsWith("#")) {
      return Optional.of(target);
    }
    Optional<String> local = local(target);
    if (local.isEmpty()) {
      return Optional.of(around.link(target));
    }
    Optional<String> found =
        text(local.get()).or(() -> file(local.get())).or(() -> home(local.get()));
    if (found.isEmpty()) {
      leftovers.link(body.file(), body.of().body(), target);
    } else if (target.contains("#")) {
      leftovers.fragment(body.file(), body.of().body(), target);
    }
    return found;
  }

  @Override
  public Optional<String> picture(String target) {
    String address = local(target).flatMap(this::path).orElse(target);
    String name = around.link(address);
    if (!name.equals(address) && PictureName.is(name)) {
      return Optional.of(name);
    }
    leftovers.picture(body.file(), body.of().body(), target);
    return Optional.empty();
  }

  private Optional<String> local(String target) {
    return project.local(target).map(path -> Route.decoded(path).orElse(path));
  }

  private Optional<String> text(String path) {
    OldText from = body.of();
    Optional<OldText> named =
        WebPath.resolve(WebPath.folder(from.path()), path)
            .map(WebPath::unrooted)
            .flatMap(name -> project.texts().named(name, from.language()));
    return named
        .or(
            () ->
                WebPath.resolve(WebPath.folder(from.address()), path).flatMap(project.texts()::at))
        .map(text -> around.link(Keys.of(text)));
  }

  private Optional<String> file(String path) {
    Optional<String> file = path(path);
    return file.map(around::link).filter(name -> !file.equals(Optional.of(name)));
  }

  private Optional<String> path(String path) {
    Optional<String> file =
        project.file(WebPath.folder(body.of().path()), body.of().address(), path);
    file.ifPresent(used::add);
    return file;
  }

  private static Optional<String> home(String path) {
    return Optional.of(path).filter(HOME.asMatchPredicate());
  }
}
