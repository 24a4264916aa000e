package org.mujaz.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ContentFolder;
import org.mujaz.source.SourcePath;

/**
 * Everything a build depends on; two equal requests over equal files make equal bytes.
 *
 * @param baseFolder the project; reports name files relative to it
 * @param contentFolder what the publisher writes; it need not exist
 * @param themesFolder the publisher's own themes; it need not exist
 * @param outputFolder where the site goes; never a folder that holds, or lies in, one of the above
 * @param workFolder for what may be lost between builds
 * @param clock the moment the build takes for the present
 * @param warningsAsErrors whether a warning keeps the site from being published
 * @param failOn the states of translations that keep the site from being published
 * @param allowLoss whether any number of pages may go, whatever site.yaml allows
 * @param program what the build is done by, to its last bit: what another program made is not taken
 *     for what this one would make
 * @param threads how many threads the build uses, at least 1; the output does not depend on it
 */
public record BuildRequest(
    Path baseFolder,
    Path contentFolder,
    Path themesFolder,
    Path outputFolder,
    Path workFolder,
    Instant clock,
    boolean warningsAsErrors,
    Set<TranslationState> failOn,
    boolean allowLoss,
    String program,
    int threads) {

  /** Makes the folders absolute and checks that the site cannot overwrite what it is made from. */
  public BuildRequest {
    baseFolder = baseFolder.toAbsolutePath().normalize();
    contentFolder = contentFolder.toAbsolutePath().normalize();
    themesFolder = themesFolder.toAbsolutePath().normalize();
    outputFolder = outputFolder.toAbsolutePath().normalize();
    workFolder = workFolder.toAbsolutePath().normalize();
    for (Path input : Stream.of(baseFolder, contentFolder, themesFolder).toList()) {
      if (input.startsWith(outputFolder)) {
        throw new InvalidInput(
            ReportPhrase.OUTPUT_HOLDS.with(outputFolder.toString(), input.toString()));
      }
    }
    for (Path input : Stream.of(contentFolder, themesFolder).toList()) {
      if (outputFolder.startsWith(input)) {
        throw new InvalidInput(
            ReportPhrase.OUTPUT_LIES_IN.with(outputFolder.toString(), input.toString()));
      }
    }
    failOn = Set.copyOf(failOn);
    if (threads < 1) {
      throw new InvalidInput(ReportPhrase.BAD_THREADS.with(Wording.quoted(threads)));
    }
  }

  /**
   * A request that takes translations as they are, and loses no more pages than site.yaml allows.
   */
  public BuildRequest(
      Path baseFolder,
      Path contentFolder,
      Path themesFolder,
      Path outputFolder,
      Path workFolder,
      Instant clock,
      boolean warningsAsErrors,
      int threads) {
    this(
        baseFolder,
        contentFolder,
        themesFolder,
        outputFolder,
        workFolder,
        clock,
        warningsAsErrors,
        Set.of(),
        false,
        "",
        threads);
  }

  /** The same request, which does not publish with translations in these states. */
  public BuildRequest failingOn(Set<TranslationState> states) {
    return with(states, allowLoss, program);
  }

  /** The same request, which publishes or does not publish a site that has lost many pages. */
  public BuildRequest allowingLoss(boolean allowed) {
    return with(failOn, allowed, program);
  }

  /** The same request, done by this program. */
  public BuildRequest doneBy(String exactly) {
    return with(failOn, allowLoss, exactly);
  }

  /** Where the file is that reports call by this name. */
  public Path file(SourcePath name) {
    return FolderLines.files(this, ContentFolder.of(baseFolder, contentFolder)).apply(name);
  }

  private BuildRequest with(Set<TranslationState> states, boolean loss, String exactly) {
    return new BuildRequest(
        baseFolder,
        contentFolder,
        themesFolder,
        outputFolder,
        workFolder,
        clock,
        warningsAsErrors,
        states,
        loss,
        exactly,
        threads);
  }
}
