package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;

/**
 * Another tool's project, read.
 *
 * @param folder its files
 * @param texts its texts
 * @param marks that may stand in bodies
 * @param roots the folders of what it published as it is, empty for the project itself
 * @param site where it was published
 */
record OldProject(
    OldFolder folder,
    OldTexts texts,
    TemplateMarks marks,
    List<String> roots,
    OldSiteAddress site) {

  /** Copies the list. */
  OldProject {
    roots = List.copyOf(roots);
  }

  /** The path that a target has on this site; nothing where it leads elsewhere. */
  Optional<String> local(String target) {
    return site.local(target);
  }

  /**
   * The path in the project of a file that a text refers to.
   *
   * @param folderPath the folder of the text's own file
   * @param address of the text, which paths may be relative to
   * @param path as {@link #local} has it
   */
  Optional<String> file(String folderPath, String address, String path) {
    if (!path.startsWith("/")) {
      Optional<String> beside = WebPath.resolve(folderPath, path).filter(this::isThere);
      if (beside.isPresent()) {
        return beside;
      }
    }
    Optional<String> rooted = WebPath.resolve(WebPath.folder(address), path);
    return roots.stream()
        .flatMap(root -> rooted.map(found -> root + found).stream())
        .map(WebPath::unrooted)
        .filter(this::isThere)
        .findFirst();
  }

  private boolean isThere(String path) {
    return folder.file(path).isPresent();
  }

  /** The path in the project of the picture that the metadata of a text names. */
  Optional<String> picture(OldText text, String address) {
    return local(address).flatMap(path -> file(WebPath.folder(text.path()), text.address(), path));
  }
}
