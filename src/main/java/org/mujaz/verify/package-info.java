/**
 * What a browser would trip over: dead addresses, ids that stand twice, lines that run the wrong
 * way, found in the finished pages.
 */
@NullMarked
package org.mujaz.verify;

import org.jspecify.annotations.NullMarked;
