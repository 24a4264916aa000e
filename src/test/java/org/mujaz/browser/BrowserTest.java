package org.mujaz.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mujaz.sample.SampleExtension;

/**
 * A class whose tests take a {@link Browser}; all tests share one, as nobody used it before.
 *
 * <p>Without Chromium and its driver the class is skipped; where the environment says {@code
 * CI=true} it fails, so that nobody takes a build that looked at nothing for a good one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({BrowserExtension.class, SampleExtension.class})
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@Tag("browser")
public @interface BrowserTest {}
