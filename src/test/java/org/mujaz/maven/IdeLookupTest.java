package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import java.nio.file.Path;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.PlexusContainerException;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.classworlds.realm.DuplicateRealmException;
import org.junit.jupiter.api.Test;
import org.mujaz.ide.RecordingIde;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/** In a real container, that of Maven 3.8. */
class IdeLookupTest {

  private static PlexusContainer container(ClassRealm realm, Module module)
      throws PlexusContainerException {
    return new DefaultPlexusContainer(
        new DefaultContainerConfiguration()
            .setClassWorld(realm.getWorld())
            .setRealm(realm)
            .setClassPathScanning(PlexusConstants.SCANNING_OFF),
        module);
  }

  private static PlexusContainer with(BuildContext component)
      throws PlexusContainerException, DuplicateRealmException {
    ClassRealm realm = new ClassWorld().newRealm("core", IdeLookupTest.class.getClassLoader());
    return container(realm, binder -> binder.bind(BuildContext.class).toInstance(component));
  }

  @Test
  void anIdeIsFoundByItsComponent() throws Exception {
    RecordingIde ide = new RecordingIde(Path.of("").toAbsolutePath());
    assertThat(IdeLookup.in(with(ide.context(BuildContext.class)))).isPresent();
  }

  @Test
  void aComponentThatLogsIsNoIde() throws Exception {
    assertThat(IdeLookup.in(with(new DefaultBuildContext()))).isEmpty();
  }

  @Test
  void aCommandLineHasNoSuchComponent() throws Exception {
    ClassRealm realm = new ClassWorld().newRealm("core", IdeLookupTest.class.getClassLoader());
    assertThat(IdeLookup.in(container(realm, binder -> {}))).isEmpty();
  }

  @Test
  void aCommandLineHasNoSuchClass() throws Exception {
    ClassRealm realm = new ClassWorld().newRealm("core", ClassLoader.getPlatformClassLoader());
    assertThat(IdeLookup.in(container(realm, binder -> {}))).isEmpty();
  }

  @Test
  void aGoalThatMavenDidNotMakeIsInNoIde() {
    assertThat(IdeLookup.in(null)).isEmpty();
  }
}
