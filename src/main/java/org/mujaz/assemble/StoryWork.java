package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mujaz.concurrent.Workers;
import org.mujaz.problem.Problems;

/**
 * Makes the same of each of many stories, several at a time. Results, and what is wrong with each
 * story, come in the order of the stories, whichever is done first.
 */
final class StoryWork {

  private final Optional<Workers> workers;
  private final Problems problems;

  /**
   * What was made of one story.
   *
   * @param own what is wrong with it, if anything is
   * @param known the result and what it depends on, if it is to be remembered
   */
  private record Made<T>(T result, Optional<Problems> own, Optional<Indexes.Known<T>> known) {}

  /**
   * Work that has not begun.
   *
   * @param workers nothing where one story is made after the other
   * @param problems takes what is wrong with the stories
   */
  StoryWork(Optional<Workers> workers, Problems problems) {
    this.workers = workers;
    this.problems = problems;
  }

  /**
   * What is made of each.
   *
   * @param indexes what a story can learn of the rest of the site
   * @param memory has what is not to be made again; nothing where nobody will ask again
   * @param make makes it, of nothing but a story and what its desk tells; what has a problem is
   *     made, and told, each time
   */
  <A, T> List<T> each(
      List<A> stories,
      Indexes indexes,
      Optional<Remembered<A, T>> memory,
      BiFunction<A, Desk, T> make) {
    List<Made<T>> all = map(stories, story -> made(story, indexes, memory, make));
    List<T> results = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Made<T> made = all.get(i);
      results.add(made.result());
      made.own().ifPresent(own -> own.moveTo(problems));
      if (memory.isPresent() && made.known().isPresent()) {
        memory.get().keep(stories.get(i), made.known().get());
      }
    }
    return results;
  }

  private <A, B> List<B> map(List<A> things, Function<A, B> work) {
    return workers.isPresent()
        ? workers.get().map(things, work)
        : things.stream().map(work).toList();
  }

  private static <A, T> Made<T> made(
      A story, Indexes indexes, Optional<Remembered<A, T>> memory, BiFunction<A, Desk, T> make) {
    Optional<Indexes.Known<T>> known = memory.flatMap(before -> before.find(story, indexes));
    if (known.isPresent()) {
      return new Made<>(known.get().result(), Optional.empty(), known);
    }
    Desk desk = Desk.before(indexes, memory.isPresent());
    T result = make.apply(story, desk);
    if (!desk.problems().isEmpty()) {
      return new Made<>(result, Optional.of(desk.problems()), Optional.empty());
    }
    return new Made<>(result, Optional.empty(), memory.map(now -> desk.asked().known(result)));
  }
}
