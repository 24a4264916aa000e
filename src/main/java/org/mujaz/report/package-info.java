/** What is wrong with a site, told to other programs: SARIF for code hosts, JUnit XML for CI. */
@NullMarked
package org.mujaz.report;

import org.jspecify.annotations.NullMarked;
