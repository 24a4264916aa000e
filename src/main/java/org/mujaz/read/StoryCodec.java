package org.mujaz.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.cache.Packer;
import org.mujaz.cache.Unpacker;
import org.mujaz.markdown.CachedProse;
import org.mujaz.markdown.ProseStore.Stored;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.read.StoryFiles.SharedFacts;
import org.mujaz.source.SourcePath;

/** What was read of a story as bytes; what its bodies told is kept with the bodies. */
final class StoryCodec {

  private final CachedProse prose;
  private final ZoneId zone;

  /**
   * For one site.
   *
   * @param prose has the bodies
   * @param zone of the site
   */
  StoryCodec(CachedProse prose, ZoneId zone) {
    this.prose = prose;
    this.zone = zone;
  }

  /** The bytes of a story; nothing where a file or a body of it is not kept. */
  Optional<byte[]> encode(StoryFiles story) {
    Packer out = new Packer().yes(story.shared().isPresent());
    story.shared().ifPresent(s -> new FactsPacker(out, s.file()).facts(s.facts()));
    out.small(story.versions().size());
    boolean whole = story.unread().isEmpty();
    for (ArticleFile version : story.versions()) {
      Optional<Key> body = version.prose().flatMap(prose::kept);
      whole &= body.isPresent();
      body.ifPresent(out::key);
      out.text(version.language().code());
      new FactsPacker(out, version.path()).facts(version.facts());
      out.yes(version.revision().isPresent());
      version.revision().ifPresent(revision -> out.text(revision.toString()));
    }
    return whole ? Optional.of(out.bytes()) : Optional.empty();
  }

  /** The story of some bytes; nothing where one of its bodies is damaged. */
  Optional<StoryFiles> decode(Unpacker in, StoryGroup group) {
    Optional<SharedFacts> shared =
        in.yes() ? group.shared().map(file -> shared(in, file.path())) : Optional.empty();
    List<ArticleFile> versions = new ArrayList<>();
    for (int left = in.small(); left > 0; left--) {
      Optional<Stored> body = prose.find(in.key());
      if (body.isEmpty()) {
        return Optional.empty();
      }
      versions.add(version(in, group, body.get()));
    }
    return Optional.of(new StoryFiles(group.path(), shared, versions, List.of()));
  }

  private SharedFacts shared(Unpacker in, SourcePath path) {
    return new SharedFacts(path, new FactsUnpacker(in, path, zone).facts());
  }

  private ArticleFile version(Unpacker in, StoryGroup group, Stored body) {
    Language language = Language.ofCode(in.text()).orElseThrow();
    SourcePath path = group.file(language).path();
    Facts facts = new FactsUnpacker(in, path, zone).facts();
    Optional<Revision> revision =
        in.yes() ? Optional.of(Revision.of(in.text()).orElseThrow()) : Optional.empty();
    return ArticleFile.of(path, language, facts, revision, body);
  }
}
