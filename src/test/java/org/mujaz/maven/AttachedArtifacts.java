package org.mujaz.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/** Notes what is attached to a project, among the lines of the log. */
record AttachedArtifacts(List<String> lines) implements MavenProjectHelper {

  @Override
  public void attachArtifact(
      MavenProject project, String type, @Nullable String classifier, File file) {
    lines.add("[ATTACHED] " + type + " " + classifier + " " + file.getName());
  }

  @Override
  public void attachArtifact(MavenProject project, File file, String classifier) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void attachArtifact(MavenProject project, String type, File file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addResource(
      MavenProject project, String folder, List<String> includes, List<String> excludes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addTestResource(
      MavenProject project, String folder, List<String> includes, List<String> excludes) {
    throw new UnsupportedOperationException();
  }
}
