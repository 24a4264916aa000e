package org.mujaz.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.model.ProseRef;

/** Keeps bodies in memory, for previews and tests of small sites. */
public final class InMemoryProse implements ProseStore {

  private final List<Prose> bodies = Collections.synchronizedList(new ArrayList<>());

  /** An empty store. */
  public InMemoryProse() {}

  @Override
  public ProseRef put(Prose prose) {
    synchronized (bodies) {
      bodies.add(prose);
      return new ProseRef(bodies.size() - 1);
    }
  }

  @Override
  public Prose get(ProseRef ref) {
    return bodies.get(ref.index());
  }

  @Override
  public Key key(ProseRef ref) {
    throw new IllegalStateException("nothing is remembered that is made of bodies in memory");
  }

  @Override
  public ProseRef put(List<String> ingredients, Prose prose) {
    return put(prose);
  }

  @Override
  public Optional<Stored> find(List<String> ingredients) {
    return Optional.empty();
  }
}
