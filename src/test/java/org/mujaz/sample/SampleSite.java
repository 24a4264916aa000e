package org.mujaz.sample;

/** The sites that tests look at. */
public enum SampleSite {
  /** The sample digest of this repository, with what it has no example of. */
  DIGEST,
  /** One story in one language, so that most pages are empty. */
  TINY,
  /** Everything that is too long or too wide, with the other choices of site.yaml. */
  ODD
}
