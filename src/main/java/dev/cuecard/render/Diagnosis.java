package dev.cuecard.render;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What `doctor` finds.
///
/// @param corpus the folder
/// @param index the folder, or the address on a cluster
/// @param findings what is wrong; empty if all is well
public record Diagnosis(
    String corpus, int documents, String index, String indexState, List<String> findings) {
  public Diagnosis {
    findings = List.copyOf(findings);
  }

  public String toText() {
    StringBuilder out = new StringBuilder();
    out.append("corpus  ")
        .append(corpus)
        .append(": ")
        .append(Count.of(documents, "document"))
        .append('\n');
    out.append("index   ").append(index).append(": ").append(indexState).append('\n');
    findings.forEach(finding -> out.append("wrong   ").append(Printable.of(finding)).append('\n'));
    return out.append(findings.isEmpty() ? "all is well" : Count.of(findings.size(), "finding"))
        .append('\n')
        .toString();
  }

  /// As `docs/schema/diagnosis.schema.json` describes it.
  public ObjectNode toJson() {
    ObjectNode node = Envelope.of("diagnosis");
    node.put("corpus", corpus).put("documents", documents);
    node.put("index", index).put("indexState", indexState);
    findings.forEach(node.putArray("findings")::add);
    return node;
  }
}
