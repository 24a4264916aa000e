package org.mujaz.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.util.Set;

/** Holds for a class that calls nothing that changes the file system. */
final class WriteNoFiles extends ArchCondition<JavaClass> {

  static final WriteNoFiles INSTANCE = new WriteNoFiles();

  private static final Set<String> WRITING =
      Set.of(
          "write",
          "writeString",
          "copy",
          "move",
          "delete",
          "deleteIfExists",
          "createDirectory",
          "createDirectories",
          "createFile",
          "createTempFile",
          "createTempDirectory",
          "newBufferedWriter",
          "newOutputStream");

  private WriteNoFiles() {
    super("write no files");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
      if (call.getTargetOwner().isEquivalentTo(Files.class)
          && WRITING.contains(call.getTarget().getName())) {
        events.add(SimpleConditionEvent.violated(type, call.getDescription()));
      }
    }
  }
}
