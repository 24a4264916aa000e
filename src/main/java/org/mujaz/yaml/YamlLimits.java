package org.mujaz.yaml;

/**
 * How much YAML is read before it is taken for an accident or an attack.
 *
 * @param characters of the whole text, in UTF-16 units
 * @param scalar characters of one value
 * @param nodes values and keys in all, those behind aliases counted each time
 * @param depth lists and mappings inside one another
 */
public record YamlLimits(int characters, int scalar, int nodes, int depth) {

  /** For the front matter of an article and for the facts that two versions share. */
  public static final YamlLimits FACTS = new YamlLimits(1 << 20, 1 << 16, 20_000, 20);

  /** For site.yaml, which may list thousands of tags and authors. */
  public static final YamlLimits SITE = new YamlLimits(4 << 20, 1 << 16, 500_000, 20);
}
