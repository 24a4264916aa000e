package org.mujaz.maven;

import java.util.Optional;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.jspecify.annotations.Nullable;
import org.mujaz.ide.Workspace;

/**
 * Finds the IDE that Maven runs in. The roles that IDEs listen at are no part of Maven: on a
 * command line there is no such class, and so nobody to tell.
 */
final class IdeLookup {

  private IdeLookup() {}

  /** The IDE that has put a component into Maven's own container. */
  static Optional<Workspace> in(@Nullable PlexusContainer container) {
    return container == null
        ? Optional.empty()
        : Workspace.ROLES.stream().flatMap(role -> in(container, role).stream()).findFirst();
  }

  private static Optional<Workspace> in(PlexusContainer container, String name) {
    try {
      Class<?> role = container.getContainerRealm().loadClass(name);
      return container.hasComponent(role)
          ? Workspace.of(role, container.lookup(role))
          : Optional.empty();
    } catch (ClassNotFoundException | ComponentLookupException | LinkageError e) {
      return Optional.empty();
    }
  }
}
