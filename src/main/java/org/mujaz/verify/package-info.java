/**
 * What a browser, a feed reader or a search engine would trip over, found in the finished files:
 * dead addresses, ids that stand twice, lines that run the wrong way, files from elsewhere, data
 * that say too little.
 */
@NullMarked
package org.mujaz.verify;

import org.jspecify.annotations.NullMarked;
