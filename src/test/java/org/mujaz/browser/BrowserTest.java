package org.mujaz.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class whose tests take a {@link Browser}; all of them share one.
 *
 * <p>Without Chromium and its driver the class is skipped; where the environment says {@code
 * CI=true} it fails, so that nobody takes a build that looked at nothing for a good one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@Tag("browser")
public @interface BrowserTest {}
