package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Cache;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.cache.Unpacker;
import org.mujaz.model.ProseRef;

/** Keeps bodies in a cache; memory has the places of the bodies, and no text. */
public final class CachedProse implements ProseStore {

  private final Cache cache;

  /** Keeps them in {@code cache}, as long as that is open. */
  public CachedProse(Cache cache) {
    this.cache = cache;
  }

  @Override
  public ProseRef put(Prose prose) {
    return new ProseRef(cache.put(ProseCodec.encode(prose)));
  }

  @Override
  public Prose get(ProseRef ref) {
    return ProseCodec.decode(new Unpacker(cache.get(ref.index())));
  }

  /** The one that is kept under a key. */
  public Optional<Stored> find(Key key) {
    return cache
        .find(key)
        .map(found -> new Stored(new ProseRef(found.number()), ProseCodec.facts(found.parts())));
  }

  /** The key under which the next build finds a body; nothing where it is made in every build. */
  public Optional<Key> kept(ProseRef ref) {
    return cache.key(ref.index());
  }

  @Override
  public ProseRef put(List<String> ingredients, Prose prose) {
    return new ProseRef(cache.put(key(ingredients), ProseCodec.encode(prose)));
  }

  @Override
  public Optional<Stored> find(List<String> ingredients) {
    return find(key(ingredients));
  }

  @Override
  public Key key(ProseRef ref) {
    return cache.key(ref.index()).orElseGet(() -> cache.key().add(cache.get(ref.index())).key());
  }

  private Key key(List<String> ingredients) {
    KeyMaker key = cache.key();
    ingredients.forEach(key::add);
    return key.key();
  }
}
