package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** dependencies.md tells why everything in pom.xml is there, and of nothing that is not. */
final class DependenciesTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("dependencies.md"));

  private static final String THIS_PLUGIN = "org.mujaz:mujaz-maven-plugin";

  private static Set<String> artifacts()
      throws IOException, ParserConfigurationException, SAXException {
    Set<String> artifacts = new TreeSet<>();
    for (String file : List.of("pom.xml", "src/site/site.xml")) {
      org.w3c.dom.Document xml =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(file).toFile());
      for (Element id : elements(xml.getElementsByTagName("artifactId"))) {
        Element parent = (Element) id.getParentNode();
        if (parent.getTagName().equals("exclusion")) {
          continue;
        }
        artifacts.add(
            elements(parent.getElementsByTagName("groupId")).get(0).getTextContent()
                + ":"
                + id.getTextContent());
      }
      for (Element extra : elements(xml.getElementsByTagName("extraArtifact"))) {
        artifacts.add(extra.getTextContent().replaceFirst(":[^:]*$", ""));
      }
    }
    artifacts.remove(THIS_PLUGIN);
    return artifacts;
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<List<String>> rows() {
    String all = PAGE.prose();
    List<List<String>> rows = new ArrayList<>();
    all.lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
        .forEach(rows::add);
    return rows;
  }

  @Test
  void everythingInThePomHasARow() throws Exception {
    Set<String> documented = new TreeSet<>();
    rows().forEach(row -> documented.addAll(Document.code(row.get(1))));
    Set<String> expected = artifacts();
    // Spotless fetches it by itself, in the version that the POM names.
    expected.add("com.google.googlejavaformat:google-java-format");
    assertThat(documented).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyRowSaysWhatForAndUnderWhichLicence() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row.get(2)).isNotEmpty();
              assertThat(row.get(3))
                  .isIn(
                      "Apache-2.0",
                      "MIT",
                      "BSD-2-Clause",
                      "BSD-3-Clause",
                      "EPL-2.0",
                      "MPL-2.0",
                      "Unicode-3.0");
            });
  }
}
