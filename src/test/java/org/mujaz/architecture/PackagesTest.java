package org.mujaz.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages in ARCHITECTURE.md: who may import whom, and whose library is whose. */
final class PackagesTest {

  private static final String ROOT = "org.mujaz.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.mujaz");

  /** For each package its own imports, as in ARCHITECTURE.md. */
  private static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("concurrent", Set.of()),
          Map.entry("hash", Set.of()),
          Map.entry("view", Set.of()),
          Map.entry("html", Set.of()),
          Map.entry("bidi", Set.of("concurrent", "html", "model", "text")),
          Map.entry("problem", Set.of("model", "source")),
          Map.entry("model", Set.of("source")),
          Map.entry("text", Set.of("html", "model", "problem")),
          Map.entry("yaml", Set.of("source", "problem", "text")),
          Map.entry("toml", Set.of("source", "problem", "text", "yaml")),
          Map.entry("schema", Set.of("source", "problem", "model", "text", "yaml")),
          Map.entry("config", Set.of("source", "problem", "model", "text", "yaml", "schema")),
          Map.entry("markdown", Set.of("source", "problem", "model", "cache", "text", "bidi")),
          Map.entry("search", Set.of("cache", "concurrent", "hash", "html", "text")),
          Map.entry("spool", Set.of()),
          Map.entry("cache", Set.of("hash")),
          Map.entry("image", Set.of("source", "concurrent", "hash", "problem", "model")),
          Map.entry("card", Set.of("cache", "hash", "model", "problem", "text")),
          Map.entry(
              "read",
              Set.of(
                  "source",
                  "cache",
                  "concurrent",
                  "hash",
                  "problem",
                  "model",
                  "text",
                  "yaml",
                  "schema",
                  "config",
                  "markdown",
                  "image")),
          Map.entry(
              "assemble",
              Set.of(
                  "source",
                  "concurrent",
                  "problem",
                  "model",
                  "text",
                  "config",
                  "markdown",
                  "read")),
          Map.entry("parallel", Set.of("model", "html")),
          Map.entry("mail", Set.of("source", "problem", "model", "bidi")),
          Map.entry("history", Set.of()),
          Map.entry(
              "translation",
              Set.of("source", "problem", "model", "text", "assemble", "read", "history")),
          Map.entry("completion", Set.of("problem", "model", "text", "schema", "config", "read")),
          Map.entry(
              "scaffold",
              Set.of(
                  "source",
                  "problem",
                  "model",
                  "text",
                  "yaml",
                  "schema",
                  "config",
                  "read",
                  "completion")),
          Map.entry(
              "plan",
              Set.of("concurrent", "source", "problem", "model", "search", "text", "config")),
          Map.entry(
              "theme",
              Set.of(
                  "concurrent",
                  "source",
                  "problem",
                  "model",
                  "text",
                  "yaml",
                  "card",
                  "config",
                  "hash",
                  "html",
                  "mail",
                  "view")),
          Map.entry(
              "render",
              Set.of(
                  "concurrent",
                  "source",
                  "problem",
                  "model",
                  "hash",
                  "html",
                  "text",
                  "bidi",
                  "cache",
                  "config",
                  "mail",
                  "markdown",
                  "parallel",
                  "card",
                  "plan",
                  "search",
                  "theme",
                  "view")),
          Map.entry(
              "verify",
              Set.of("concurrent", "source", "problem", "model", "hash", "html", "text", "plan")),
          Map.entry("publish", Set.of("source", "cache", "concurrent", "hash", "problem", "model")),
          Map.entry(
              "build",
              Set.of(
                  "source",
                  "cache",
                  "concurrent",
                  "hash",
                  "html",
                  "problem",
                  "model",
                  "config",
                  "markdown",
                  "image",
                  "read",
                  "assemble",
                  "translation",
                  "schedule",
                  "links",
                  "card",
                  "plan",
                  "search",
                  "spool",
                  "theme",
                  "render",
                  "verify",
                  "publish")),
          Map.entry("web", Set.of("problem")),
          Map.entry(
              "links",
              Set.of(
                  "source",
                  "concurrent",
                  "config",
                  "markdown",
                  "model",
                  "problem",
                  "read",
                  "schema",
                  "web")),
          Map.entry(
              "announce",
              Set.of("config", "html", "model", "problem", "publish", "read", "text", "web")),
          Map.entry("bundle", Set.of("hash", "problem", "publish")),
          Map.entry("schedule", Set.of("source", "problem", "model", "text")),
          Map.entry("report", Set.of("source", "hash", "problem", "model", "text")),
          Map.entry(
              "importer",
              Set.of(
                  "source",
                  "hash",
                  "problem",
                  "model",
                  "text",
                  "toml",
                  "yaml",
                  "schema",
                  "config",
                  "markdown",
                  "read",
                  "web")),
          Map.entry(
              "preview",
              Set.of(
                  "source",
                  "concurrent",
                  "config",
                  "hash",
                  "html",
                  "problem",
                  "model",
                  "text",
                  "plan",
                  "build")),
          Map.entry("ide", Set.of("source", "problem")),
          Map.entry(
              "maven",
              Set.of(
                  "source",
                  "ide",
                  "problem",
                  "model",
                  "translation",
                  "completion",
                  "scaffold",
                  "importer",
                  "announce",
                  "bundle",
                  "web",
                  "links",
                  "preview",
                  "schedule",
                  "publish",
                  "report",
                  "build")));

  /** Libraries and the packages that may use them. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("com.ibm.icu..", Set.of("text")),
          Map.entry("org.snakeyaml..", Set.of("yaml")),
          Map.entry("org.tomlj..", Set.of("toml")),
          Map.entry("com.vladsch.flexmark..", Set.of("markdown")),
          Map.entry("org.jsoup..", Set.of("mail", "markdown")),
          Map.entry("org.eclipse.jgit..", Set.of("history")),
          Map.entry("freemarker..", Set.of("theme")),
          Map.entry("javax.imageio..", Set.of("image")),
          Map.entry("java.awt..", Set.of("card", "image")),
          Map.entry("com.luciad..", Set.of("image")),
          Map.entry("com.sun.net.httpserver..", Set.of("preview")),
          Map.entry("org.codehaus.plexus..", Set.of("maven")),
          Map.entry("org.apache.maven..", Set.of("maven")));

  /** Packages that compute and never read or write a file. */
  private static final List<String> PURE =
      List.of("model", "text", "html", "bidi", "assemble", "parallel", "plan", "view");

  private static String name(JavaClass type) {
    String inRoot =
        type.getPackageName().substring(Math.min(ROOT.length(), type.getPackageName().length()));
    return inRoot.contains(".") ? inRoot.substring(0, inRoot.indexOf('.')) : inRoot;
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> packages =
        CLASSES.stream().map(PackagesTest::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isEqualTo(new TreeSet<>(TABLE.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> aPackageImportsOnlyWhatTheTableAllows() {
    return new TreeMap<>(TABLE)
        .entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.getKey(), () -> checkImports(entry.getKey(), entry.getValue())));
  }

  private static void checkImports(String name, Set<String> allowed) {
    String[] forbidden =
        TABLE.keySet().stream()
            .filter(other -> !other.equals(name) && !allowed.contains(other))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> theTableAllowsNothingThatIsNotUsed() {
    return new TreeMap<>(TABLE)
        .entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(used(entry.getKey())).containsAll(entry.getValue())));
  }

  private static Set<String> used(String name) {
    return CLASSES.stream()
        .filter(type -> name(type).equals(name))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass())
        .filter(target -> target.getPackageName().startsWith(ROOT))
        .map(PackagesTest::name)
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> aLibraryStaysInItsPackage() {
    return LIBRARIES.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        noClasses()
                            .that(areNotIn(entry.getValue()))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .check(CLASSES)));
  }

  private static DescribedPredicate<JavaClass> areNotIn(Set<String> packages) {
    return describe("are not in " + packages, type -> !packages.contains(name(type)));
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("org.mujaz.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> purePackagesOpenNoFile() {
    return PURE.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + name + "..")
                            .should()
                            .dependOnClassesThat(
                                resideInAnyPackage("java.nio.file..", "java.net.http.."))
                            .orShould()
                            .dependOnClassesThat()
                            .haveFullyQualifiedName("java.io.File")
                            .check(CLASSES)));
  }

  @Test
  void onlyPublishWritesFilesOfTheSite() {
    classes()
        .that()
        .resideInAnyPackage(
            ROOT + "render..",
            ROOT + "theme..",
            ROOT + "verify..",
            ROOT + "read..",
            ROOT + "build..")
        .should(WriteNoFiles.INSTANCE)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mujaz"))) {
      List<Path> folders =
          files.filter(Files::isDirectory).filter(PackagesTest::hasClasses).toList();
      for (Path folder : folders) {
        String info = Files.readString(folder.resolve("package-info.java"));
        assertThat(info).as(folder.toString()).contains("@NullMarked").startsWith("/**");
        String sentence = info.substring(0, info.indexOf("*/")).replaceAll("[/*\\s]+", " ").strip();
        assertThat(sentence).as(folder.toString()).endsWith(".").doesNotContain(". ");
      }
    }
  }

  private static boolean hasClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theTableStandsInTheDocument() throws IOException {
    String document = Files.readString(Path.of("ARCHITECTURE.md"));
    List<String> rows =
        document.lines().filter(line -> line.startsWith("| `")).map(PackagesTest::row).toList();
    List<String> expected =
        TABLE.entrySet().stream()
            .map(e -> e.getKey() + ": " + String.join(", ", new TreeSet<>(e.getValue())))
            .toList();
    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** {@code | `name` | sentence | library | imports |}. */
  private static String row(String line) {
    String[] cells = line.split("\\|", -1);
    String imports = cells[4].strip();
    return cells[1].strip().replace("`", "") + ": " + (imports.equals("–") ? "" : imports);
  }
}
