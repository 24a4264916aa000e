package org.mujaz.assemble;

import org.mujaz.problem.Problems;

/**
 * Where one story is assembled, beside others at other desks.
 *
 * @param asked what it asks of the rest of the site
 * @param problems takes what is wrong with it alone
 */
record Desk(Inquiry asked, Problems problems) {

  /**
   * An empty desk.
   *
   * @param noted whether somebody will want to know what was asked
   */
  static Desk before(Indexes indexes, boolean noted) {
    return new Desk(new Inquiry(indexes, noted), new Problems());
  }
}
