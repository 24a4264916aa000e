/**
 * What a browser would trip over: dead addresses and ids that stand twice, found in the finished
 * pages.
 */
@NullMarked
package org.mujaz.verify;

import org.jspecify.annotations.NullMarked;
