package org.mujaz.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What Maven is told of the plugin.
 *
 * @param goals with their prefix
 * @param defaults the default values of the properties
 */
record Descriptor(List<String> goals, Map<String, String> defaults) {

  private static final Path FILE = Path.of("target/classes/META-INF/maven/plugin.xml");

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(mujaz\\..+)}");

  Descriptor {
    goals = List.copyOf(goals);
    defaults = Map.copyOf(defaults);
  }

  /** Reads the descriptor that the build made before it ran the tests. */
  static Descriptor read() {
    try (InputStream in = Files.newInputStream(FILE)) {
      Element plugin =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
      String prefix = first(plugin, "goalPrefix").getTextContent();
      List<String> goals = new ArrayList<>();
      Map<String, String> defaults = new TreeMap<>();
      for (Element mojo : elements(plugin.getElementsByTagName("mojo"))) {
        goals.add(prefix + ":" + first(mojo, "goal").getTextContent());
        for (Element parameter : elements(first(mojo, "configuration").getChildNodes())) {
          Matcher property = PROPERTY.matcher(parameter.getTextContent());
          if (property.matches()) {
            defaults.put(property.group(1), parameter.getAttribute("default-value"));
          }
        }
      }
      return new Descriptor(goals, defaults);
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element first(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
