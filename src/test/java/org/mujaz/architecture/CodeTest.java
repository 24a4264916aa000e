package org.mujaz.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no class of the plugin does. */
final class CodeTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.mujaz");

  /**
   * The one exemption: where Maven gives neither a clock nor an output timestamp, the Mojo asks the
   * system for the time, once.
   */
  private static final String CLOCK = "org.mujaz.maven.BuildClock";

  /** It forbids JGit to start programs, and so has to name them. */
  private static final String PROGRAMS = "org.mujaz.history.ReadOnlyFiles";

  /** It asks other servers, for the goals whose purpose that is. */
  private static final String WEB = "org.mujaz.web..";

  @TestFactory
  Stream<DynamicTest> nothingComesFromTheMachine() {
    return Stream.of(
            forbidden(Locale.class, "getDefault"),
            forbidden(Locale.class, "setDefault"),
            forbidden(TimeZone.class, "getDefault"),
            forbidden(ZoneId.class, "systemDefault"),
            forbidden(Instant.class, "now"),
            forbidden(LocalDate.class, "now"),
            forbidden(ZonedDateTime.class, "now"),
            forbidden(Clock.class, "systemDefaultZone"),
            forbidden(System.class, "currentTimeMillis"))
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getDescription(),
                    () ->
                        noClasses()
                            .that()
                            .doNotHaveFullyQualifiedName(CLOCK)
                            .should()
                            .callMethodWhere(call)
                            .check(CLASSES)));
  }

  private static DescribedPredicate<JavaMethodCall> forbidden(Class<?> owner, String method) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + method,
        call ->
            call.getTargetOwner().isEquivalentTo(owner)
                && call.getTarget().getName().equals(method));
  }

  @Test
  void nobodyWritesToTheConsole() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  /** A stopwatch tells people how long a build takes; nothing that is made may depend on it. */
  @Test
  void onlyTheGoalsLookAtATerminalOrAStopwatch() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.mujaz.maven..")
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "console")
        .check(CLASSES);
  }

  @Test
  void nothingIsStartedAndNobodyIsCalled() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(PROGRAMS)
        .and()
        .resideOutsideOfPackage(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            Socket.class,
            ServerSocket.class,
            URLConnection.class,
            ProcessBuilder.class,
            Process.class,
            ObjectInputStream.class)
        .orShould()
        .callMethodWhere(forbidden(Runtime.class, "exec"))
        .check(CLASSES);
  }

  @Test
  void staticStateDoesNotChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(areNotSynthetic())
        .should()
        .beFinal()
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areNotSynthetic() {
    return DescribedPredicate.describe(
        "are not synthetic", type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  @Test
  void theModelIsValues() {
    classes()
        .that()
        .resideInAPackage("org.mujaz.model")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces()
        .check(CLASSES);
  }

  @Test
  void viewsAreValuesToo() {
    classes()
        .that()
        .resideInAPackage("org.mujaz.view")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beRecords()
        .orShould()
        .beInterfaces()
        .check(CLASSES);
  }

  @Test
  void nobodyImportsTheMojos() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.mujaz.maven..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.mujaz.maven..")
        .check(CLASSES);
  }

  @Test
  void noMethodReturnsAMapOfObjects() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage("org.mujaz.model", "org.mujaz.view")
        .should()
        .haveRawReturnType(Map.class)
        .check(CLASSES);
  }
}
