package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

class FailureMessageTest {

  @Test
  void aBareFileNameGetsItsReason() {
    assertThat(told(FailureMessage.of(new NoSuchFileException("/a/b"))))
        .isEqualTo("/a/b: there is no such file");
    assertThat(told(FailureMessage.of(new AccessDeniedException("/a/b"))))
        .isEqualTo("/a/b: permission denied");
  }

  @Test
  void aReasonIsKept() {
    assertThat(told(FailureMessage.of(new FileSystemException("/a/b", null, "disk full"))))
        .isEqualTo("/a/b: disk full");
    assertThat(told(FailureMessage.of(new IOException("disk full")))).isEqualTo("disk full");
  }

  @Test
  void whatJavaLacksIsToldWithTheWayOut() {
    IOException broken =
        new BrokenEnvironment(
            ReportPhrase.NO_LETTERS.with("java.lang.InternalError: no fonts"), new InternalError());
    assertThat(told(FailureMessage.of(broken)))
        .startsWith("this Java cannot draw letters, which social cards need: install fontconfig")
        .contains("cards: false below theme: in content/site.yaml")
        .endsWith("(java.lang.InternalError: no fonts)")
        .isEqualTo(broken.getMessage());
  }

  @Test
  void aSiteThatIsTooLargeForTheMemoryIsToldHowToGetMore() {
    AbstractGoal large =
        new AbstractGoal() {
          @Override
          void run(Messages messages) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    TestGoal.set(large, "language", "en");

    assertThatThrownBy(large::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            Runtime.getRuntime().maxMemory() / 1024 / 1024
                + " MB of memory, which is all that Java may use here, are not enough for this"
                + " site (Java heap space): allow it more with -Xmx in .mvn/jvm.config, such as"
                + " -Xmx2g");
  }

  @Test
  void somethingIsAlwaysSaid() {
    assertThat(told(FailureMessage.of(new IOException()))).isEqualTo("java.io.IOException");
  }

  @Test
  void aFaultIsNotThePublishersFault() {
    assertThat(told(FailureMessage.ofFault(new IllegalStateException("written twice"))))
        .isEqualTo(
            "a fault in Mujaz, please report it with the output of mvn -e:"
                + " java.lang.IllegalStateException: written twice");
  }

  private static String told(Wording wording) {
    return Messages.english().words(wording);
  }
}
