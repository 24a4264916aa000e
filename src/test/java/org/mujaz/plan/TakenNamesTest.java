package org.mujaz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.model.Route;

/** No two files have one name, and none has that of a folder, on any file system. */
final class TakenNamesTest {

  private static final List<String> PARTS =
      List.of("a", "A", "b", "index.html", "Index.HTML", "ب", "é", "É");

  private static PlanBuilder.Proposal at(String path) {
    return PlanBuilder.Proposal.file(new Route(path), new Subject.NotFound(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "/a/, /a/",
    "/a/, /A/",
    "/a/, /a/index.html",
    "/a/index.html, /a/",
    "/a/, /a",
    "/a, /a/",
    "/a, /a/b/c.png",
    "/a/b/c.png, /A/B",
    "/a/, /a/index.html/b",
    "/a/index.html/b, /a/",
    "/a/index.html/, /a/",
    "/É, /é/b/"
  })
  void whatComesSecondFindsTheFirst(String first, String second) {
    TakenNames names = new TakenNames();
    PlanBuilder.Proposal one = at(first);
    assertThat(names.take(one)).isEmpty();
    assertThat(names.take(at(second))).containsSame(one);
    assertThat(names.byPath()).containsOnlyKeys(first);
  }

  @Test
  void namesAreTakenAsInFolders() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      TakenNames names = new TakenNames();
      Folders folders = new Folders();
      for (int i = 0; i < 12; i++) {
        PlanBuilder.Proposal proposal = at(path(random));
        assertThat(names.take(proposal)).isEqualTo(folders.take(proposal));
      }
    }
  }

  private static String path(Random random) {
    StringBuilder path = new StringBuilder("/");
    int depth = random.nextInt(4);
    for (int i = 0; i < depth; i++) {
      path.append(PARTS.get(random.nextInt(PARTS.size())));
      path.append(i < depth - 1 || random.nextBoolean() ? "/" : "");
    }
    return path.toString();
  }

  /** The same with the name of each file and each folder, as they would be written. */
  private static final class Folders {

    private final Map<String, PlanBuilder.Proposal> files = new HashMap<>();
    private final Map<String, PlanBuilder.Proposal> folders = new HashMap<>();

    private Optional<PlanBuilder.Proposal> take(PlanBuilder.Proposal proposal) {
      String file = proposal.route().file().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      Optional<PlanBuilder.Proposal> taken =
          Optional.ofNullable(files.get(file)).or(() -> Optional.ofNullable(folders.get(file)));
      for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
        String above = file.substring(0, end);
        taken = taken.or(() -> Optional.ofNullable(files.get(above)));
      }
      if (taken.isEmpty()) {
        files.put(file, proposal);
        for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
          folders.putIfAbsent(file.substring(0, end), proposal);
        }
      }
      return taken;
    }
  }
}
