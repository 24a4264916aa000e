package org.mujaz.it;

import javax.inject.Named;
import javax.inject.Singleton;
import org.eclipse.sisu.Priority;
import org.sonatype.plexus.build.incremental.ThreadBuildContext;

/** The component of the IDE: it stands for the context of the thread, as that of m2e does. */
@Named("default")
@Singleton
@Priority(1000)
public final class CurrentContext extends ThreadBuildContext {}
