package org.mujaz.history;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;

/** More commits than anybody made. */
final class EndlessHistory {

  private EndlessHistory() {}

  /** Adds commits in which there is no file at all. */
  static void append(Repository repository, int count) throws IOException {
    ObjectId last = repository.resolve(Constants.HEAD);
    Instant clock = Instant.parse("2026-11-02T00:00:00Z");
    ObjectDirectory objects = (ObjectDirectory) repository.getObjectDatabase();
    try (ObjectInserter inserter = objects.newPackInserter()) {
      ObjectId tree = inserter.insert(new TreeFormatter());
      for (int i = 0; i < count; i++) {
        CommitBuilder commit = new CommitBuilder();
        PersonIdent robot =
            new PersonIdent("R", "r@digest.example", clock.plusSeconds(i), ZoneOffset.UTC);
        commit.setAuthor(robot);
        commit.setCommitter(robot);
        commit.setMessage("m");
        commit.setTreeId(tree);
        commit.setParentId(last);
        last = inserter.insert(commit);
      }
      inserter.flush();
    }
    RefUpdate update = repository.updateRef(Constants.HEAD);
    update.setNewObjectId(last);
    update.update();
  }
}
