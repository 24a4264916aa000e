package org.mujaz.assemble;

import java.util.List;
import org.mujaz.model.Airing;

/**
 * A story or standing page whose versions are settled.
 *
 * @param versions those that may be published
 * @param airing when they are
 */
record Paired(List<Candidate> versions, Airing airing) {}
