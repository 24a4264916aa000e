package org.mujaz.announce;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * What is to be told, and how.
 *
 * @param baseFolder the project; reports name files relative to it
 * @param contentFolder with the settings of the site
 * @param outputFolder the site as it is deployed
 * @param workFolder where is kept what was told last
 * @param since the list of the site's files that was told last; without it, what is kept
 * @param indexNow the service that search engines are told through
 * @param hub the WebSub hub; without it, that of the settings
 * @param dryRun whether nothing is sent and nothing kept
 * @param limit how many pages, and how many feeds, are told of at most
 */
public record NotifyRequest(
    Path baseFolder,
    Path contentFolder,
    Path outputFolder,
    Path workFolder,
    Optional<Path> since,
    URI indexNow,
    Optional<URI> hub,
    boolean dryRun,
    int limit) {

  /** Checks the limit. */
  public NotifyRequest {
    if (limit < 1) {
      throw new InvalidInput(ReportPhrase.BAD_LIMIT.with(Wording.quoted(limit)));
    }
  }
}
