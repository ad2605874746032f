package dev.cuecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The published schemas, in `docs/schema`.
public final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();

  private Schemas() {}

  /// Asserts that `json` is of the shape that the schema of this name describes.
  public static void accept(String name, String json) {
    assertThat(schema(name).validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  /// Asserts that it is not.
  public static void refuse(String name, String json) {
    assertThat(schema(name).validate(json, InputFormat.JSON)).as(json).isNotEmpty();
  }

  private static Schema schema(String name) {
    return BY_NAME.computeIfAbsent(
        name,
        _ ->
            REGISTRY.getSchema(
                SharedFiles.text(Path.of("docs", "schema", name + ".schema.json")),
                InputFormat.JSON));
  }
}
