package dev.cuecard.question.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What differs between the versions of QTI that are written. Elements and attributes are named as
/// in 2.1; in 3.0 they are the same words with hyphens, and the elements begin with `qti-`
/// (1EdTech, “QTI 3.0 Migration Guide”).
enum QtiVersion {
  V2_1(
      "http://www.imsglobal.org/xsd/imsqti_v2p1",
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "QTIv2.1 Package",
      "1.0.0",
      "imsqti_item_xmlv2p1",
      "imsqti_test_xmlv2p1"),
  V3_0(
      "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
      "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      "QTI Package",
      "3.0.0",
      "imsqti_item_xmlv3p0",
      "imsqti_test_xmlv3p0");

  private static final Set<String> HTML = Set.of("p", "a", "div", "href", "class", "dir", "lang");
  private static final Pattern CAPITAL = Pattern.compile("(\\p{Lu})");

  private final String namespace;
  private final String packageNamespace;
  private final String schema;
  private final String schemaVersion;
  private final String itemType;
  private final String testType;

  QtiVersion(
      String namespace,
      String packageNamespace,
      String schema,
      String schemaVersion,
      String itemType,
      String testType) {
    this.namespace = namespace;
    this.packageNamespace = packageNamespace;
    this.schema = schema;
    this.schemaVersion = schemaVersion;
    this.itemType = itemType;
    this.testType = testType;
  }

  String namespace() {
    return namespace;
  }

  String packageNamespace() {
    return packageNamespace;
  }

  String schema() {
    return schema;
  }

  String schemaVersion() {
    return schemaVersion;
  }

  String itemType() {
    return itemType;
  }

  String testType() {
    return testType;
  }

  /// What 2.1's element `name` is called.
  String element(String name) {
    return this == V2_1 || HTML.contains(name) ? name : "qti-" + attribute(name);
  }

  /// What 2.1's attribute `name` is called.
  String attribute(String name) {
    return this == V2_1
        ? name
        : CAPITAL.matcher(name).replaceAll(m -> "-" + m.group().toLowerCase(Locale.ROOT));
  }
}
