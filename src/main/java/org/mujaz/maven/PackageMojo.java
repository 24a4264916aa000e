package org.mujaz.maven;

import java.io.File;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;
import org.mujaz.bundle.SiteZip;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.publish.PublishedSite;

/**
 * Packs the site that {@code generate} has published as a zip, and attaches it to the project, so
 * that {@code mvn install} and {@code mvn deploy} put it into a repository. The same site makes the
 * same bytes.
 *
 * <p>In a build it is bound to {@code package}. Files in {@code site/} that Mujaz did not make are
 * left out, and named. It fails where there is no site, where a publication was interrupted, and
 * where a file is not what the site's own list says.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractGoal {

  /** What an archive is dated that nobody dates: the first moment that a zip can state. */
  private static final Instant UNDATED = Instant.parse("1980-01-01T00:00:00Z");

  private static final double MEGABYTE = 1 << 20;

  /** The folder that the site was written into. */
  @Parameter(
      property = "mujaz.outputDirectory",
      defaultValue = "${project.basedir}/site",
      required = true)
  private File outputDirectory;

  /** The zip. */
  @Parameter(
      property = "mujaz.zipFile",
      defaultValue = "${project.build.directory}/${project.build.finalName}-site.zip",
      required = true)
  private File zipFile;

  /** The classifier under which repositories have the zip. */
  @Parameter(property = "mujaz.classifier", defaultValue = "site")
  private String classifier;

  /**
   * Whether files are made smaller. Without it the zip is larger, but has the same bytes whatever
   * build of Java packs it; with it, another build may make other bytes of the same site.
   */
  @Parameter(property = "mujaz.compress", defaultValue = "true")
  private boolean compress;

  /** The POM's own timestamp for reproducible builds, which dates what is in the zip. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private @Nullable String outputTimestamp;

  /** The project that gets the zip. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  private final MavenProjectHelper projectHelper;

  /**
   * Made by Maven.
   *
   * @param projectHelper attaches the zip
   */
  @Inject
  public PackageMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  void run(Messages messages) throws MojoFailureException {
    PublishedSite site = PublishedSite.in(outputDirectory.toPath(), outputDirectory.getName());
    Instant time = BuildClock.timestamp(Optional.ofNullable(outputTimestamp)).orElse(UNDATED);
    SiteZip.Packed packed = new SiteZip(time, compress).pack(site, zipFile.toPath());
    if (packed.flaw().isPresent()) {
      throw new MojoFailureException(messages.line(packed.flaw().get()));
    }
    for (String foreign : site.foreign()) {
      getLog().warn(messages.line(ReportPhrase.NOT_PACKED.with(foreign)));
    }
    projectHelper.attachArtifact(project, "zip", classifier, zipFile);
    getLog().info(messages.line(told(packed)));
  }

  private Wording told(SiteZip.Packed packed) {
    String size = String.format(Locale.ROOT, "%.1f", packed.bytes() / MEGABYTE);
    return ReportPhrase.PACKED.with(
        Wording.quoted(zipFile.getName()),
        ReportPhrase.FILES.counting(packed.files()),
        ReportPhrase.MEGABYTES.with(size),
        Wording.quoted(classifier));
  }
}
