package org.mujaz.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mujaz.concurrent.Workers;
import org.mujaz.image.PictureCache;
import org.mujaz.image.PictureOrder;
import org.mujaz.image.PictureStudio;
import org.mujaz.model.Gallery;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/**
 * The pictures of a site that follows its files: each is made, or found in the cache, once as long
 * as it is wanted. For one thread.
 */
final class LivePictures {

  private final PictureCache cache;
  private final Workers workers;
  private final BuildWatcher watcher;
  private final Map<PictureOrder, List<Gallery.Print>> made = new HashMap<>();

  /** What {@link #gallery} was made for; nothing if one of these could not be made. */
  private List<PictureOrder> ordered = List.of();

  private Gallery gallery = Gallery.NONE;

  LivePictures(PictureCache cache, Workers workers, BuildWatcher watcher) {
    this.cache = cache;
    this.workers = workers;
    this.watcher = watcher;
  }

  /** The pictures of these orders; one that cannot be made is tried, and told, each time. */
  Gallery of(List<PictureOrder> orders, Problems problems) {
    if (!orders.equals(ordered)) {
      made.keySet().retainAll(new HashSet<>(orders));
      List<PictureOrder> fresh = orders.stream().filter(order -> !made.containsKey(order)).toList();
      List<Gallery.Print> prints =
          new ArrayList<>(fresh.isEmpty() ? List.of() : make(fresh, problems));
      made.values().forEach(prints::addAll);
      gallery = new Gallery(prints);
      ordered = made.keySet().containsAll(orders) ? orders : List.of();
    }
    return gallery;
  }

  /** Makes pictures; gives what there is of those that could not be made. */
  private List<Gallery.Print> make(List<PictureOrder> orders, Problems problems) {
    watcher.begin(Stage.PICTURES);
    Problems own = new Problems();
    Map<SourcePath, List<Gallery.Print>> prints =
        new PictureStudio(cache, workers.telling(watcher), own)
            .make(orders).prints().stream()
                .collect(Collectors.groupingBy(print -> print.cut().file()));
    Set<SourcePath> broken = new HashSet<>();
    own.sorted().forEach(problem -> broken.add(problem.location().path()));
    own.moveTo(problems);
    List<Gallery.Print> rest = new ArrayList<>();
    for (PictureOrder order : orders) {
      SourcePath file = order.file().path();
      List<Gallery.Print> its = prints.getOrDefault(file, List.of());
      if (broken.contains(file)) {
        rest.addAll(its);
      } else {
        made.put(order, its);
      }
    }
    return rest;
  }
}
