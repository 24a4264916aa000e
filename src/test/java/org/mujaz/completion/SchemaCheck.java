package org.mujaz.completion;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds YAML against a schema as an editor does. */
final class SchemaCheck {

  private final com.networknt.schema.JsonSchema schema;

  SchemaCheck(String schema) {
    this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
  }

  /** What is wrong with a text. */
  List<String> errors(String yaml) {
    Object values = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(new ObjectMapper().valueToTree(values)).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }
}
