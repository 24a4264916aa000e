package org.mujaz.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mujaz.image.PictureOrder;
import org.mujaz.model.Focus;
import org.mujaz.model.Picture;
import org.mujaz.model.Site;
import org.mujaz.source.SourcePath;

/** What pictures a site needs: every one whole, the main ones of texts as crops too. */
final class Orders {

  private Orders() {}

  static List<PictureOrder> of(Site site, Function<SourcePath, Path> paths) {
    if (site.media().isEmpty()) {
      return List.of();
    }
    Map<SourcePath, Set<Focus>> crops = new HashMap<>();
    mainPictures(site)
        .forEach(
            picture ->
                crops
                    .computeIfAbsent(picture.file(), file -> new HashSet<>())
                    .add(picture.focus()));
    return site.media().stream()
        .filter(file -> file.type().isPresent())
        .map(
            file ->
                new PictureOrder(
                    file, paths.apply(file.path()), crops.getOrDefault(file.path(), Set.of())))
        .toList();
  }

  private static Stream<Picture> mainPictures(Site site) {
    return Stream.concat(
        site.stories().stream()
            .flatMap(story -> story.versions().stream())
            .flatMap(article -> article.picture().stream()),
        site.pages().stream()
            .flatMap(page -> page.versions().stream())
            .flatMap(text -> text.picture().stream()));
  }
}
