package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.html.Attribute;

/** How something on a page may have been written in the text that the page was made of. */
final class Traces {

  private Traces() {}

  /** An address: in quotation marks, in a Markdown link, or bare. */
  static List<String> address(String address) {
    String escaped = address.replace("&", "&amp;");
    List<String> traces = new ArrayList<>();
    for (String written : List.of(address, escaped)) {
      traces.add('"' + written + '"');
      traces.add("'" + written + "'");
      traces.add("](" + written);
    }
    traces.add(address);
    traces.add(escaped);
    return traces;
  }

  /** An id. */
  static List<String> id(String id) {
    return List.of("id=\"" + id + '"', "id='" + id + "'", "id=" + id, "{#" + id + "}");
  }

  /** An attribute with its value. */
  static List<String> attribute(Attribute attribute) {
    String name = attribute.name();
    String value = attribute.value();
    return List.of(
        name + "=\"" + value + '"', name + "='" + value + "'", name + "=" + value, name + "=");
  }

  /** A tag. */
  static List<String> tag(String name) {
    return List.of("<" + name);
  }

  /** Words of which only the beginning may be known. */
  static List<String> words(String words) {
    return List.of(words.endsWith("…") ? words.substring(0, words.length() - 1) : words);
  }
}
