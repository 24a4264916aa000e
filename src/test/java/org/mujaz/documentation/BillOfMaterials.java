package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/**
 * dependencies.md has everything that a publisher's build downloads, with its version and licence.
 *
 * <p>It is run behind the others, when the package and its bill of materials are made.
 */
@Tag("bill-of-materials")
final class BillOfMaterials {

  private static final Path FILE = Path.of("target/bom.json");

  private static final Document PAGE = Document.read(Document.SITE.resolve("dependencies.md"));

  private static final Set<String> LICENCES =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "Unicode-3.0");

  private static List<?> list(Object parent, String key) {
    return parent instanceof Map<?, ?> map && map.get(key) instanceof List<?> list
        ? list
        : List.of();
  }

  private static String text(Object parent, String key) {
    return parent instanceof Map<?, ?> map ? String.valueOf(map.get(key)) : "";
  }

  private static List<?> components() throws IOException {
    Map<String, Object> bill = new Json().toType(Files.readString(FILE), Json.MAP_TYPE);
    return list(bill, "components");
  }

  private static List<String> licences(Object component) {
    return list(component, "licenses").stream()
        .map(choice -> choice instanceof Map<?, ?> map ? map.get("license") : null)
        .map(licence -> text(licence, "id"))
        .toList();
  }

  private static List<String> row(Object component) {
    String artifact = text(component, "group") + ":" + text(component, "name");
    return List.of(artifact, text(component, "version"), String.join(", ", licences(component)));
  }

  @Test
  void thePageListsAllOfIt() throws IOException {
    List<List<String>> rows = components().stream().map(BillOfMaterials::row).toList();
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(PAGE.table("downloaded", "version", "licence"))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void everyLicenceLetsAnybodyUseIt() throws IOException {
    assertThat(components())
        .allSatisfy(
            component ->
                assertThat(licences(component))
                    .as(text(component, "name"))
                    .isNotEmpty()
                    .isSubsetOf(LICENCES));
  }
}
