/** What templates see: records of finished strings, one for each thing that a page shows. */
@NullMarked
package org.mujaz.view;

import org.jspecify.annotations.NullMarked;
