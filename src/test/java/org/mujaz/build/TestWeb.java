package org.mujaz.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.TestSite;
import org.mujaz.links.LinkCheck;
import org.mujaz.links.LinkMemory;
import org.mujaz.web.Answer;
import org.mujaz.web.Ask;

/**
 * Other servers, as {@code web.txt} in a project tells of them: in each line an address, the status
 * of its answer and where it redirects to. Whatever is not there answers 200.
 */
record TestWeb(TestSite site, Map<URI, Answer> answers) {

  static final String FILE = "web.txt";

  private static final Answer FOUND = new Answer.Status(200, Optional.empty(), Optional.empty());

  static TestWeb of(TestSite site) {
    Map<URI, Answer> answers = new HashMap<>();
    try {
      for (String line : Files.readAllLines(site.path(FILE))) {
        String[] parts = line.split(" ", -1);
        Optional<URI> to = parts.length > 2 ? Optional.of(URI.create(parts[2])) : Optional.empty();
        answers.put(
            URI.create(parts[0]),
            new Answer.Status(Integer.parseInt(parts[1]), to, Optional.empty()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestWeb(site, answers);
  }

  private Answer ask(Ask question) {
    return answers.getOrDefault(question.address(), FOUND);
  }

  LinkCheck check() {
    LinkMemory memory = LinkMemory.in(site.path("target/links"), Instant.EPOCH);
    return new LinkCheck(asking -> this::ask, duration -> {}, memory, 1000);
  }
}
