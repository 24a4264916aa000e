/** Tests of what makes pages and texts fit for mail programs. */
@NullMarked
package org.mujaz.mail;

import org.jspecify.annotations.NullMarked;
