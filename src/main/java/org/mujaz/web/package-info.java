/** Questions to other servers, asked with patience and within limits. */
@NullMarked
package org.mujaz.web;

import org.jspecify.annotations.NullMarked;
