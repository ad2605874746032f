package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import java.util.List;

/// A content package: an item for each question, a test that holds them in order, and
/// `imsmanifest.xml`, which lists both (“QTI Content Packaging”, 2.1 and 3.0).
final class QtiPackage {
  private final QuestionSet set;
  private final QtiVersion version;
  private final ZipFile zip = new ZipFile();

  private QtiPackage(QuestionSet set, QtiVersion version) {
    this.set = set;
    this.version = version;
  }

  static byte[] of(QuestionSet set, QtiVersion version) {
    QtiPackage made = new QtiPackage(set, version);
    made.zip.add("imsmanifest.xml", made.manifest());
    made.zip.add("test.xml", made.test());
    for (Question question : set.questions()) {
      made.zip.add(file(question), QtiItem.of(question, version));
    }
    return made.zip.close();
  }

  /// An id as a name that identifiers of QTI may be: it begins with a letter.
  static String identifier(Question question) {
    return "q-" + FileName.of(question.id());
  }

  private static String file(Question question) {
    return "items/" + identifier(question) + ".xml";
  }

  private String manifest() {
    Xml xml = new Xml();
    xml.open("manifest", "xmlns", version.packageNamespace(), "identifier", "manifest").line();
    xml.open("metadata");
    xml.element("schema", version.schema()).element("schemaversion", version.schemaVersion());
    xml.close().line();
    xml.open("organizations").close().line();
    xml.open("resources").line();
    resource(xml, "test", version.testType(), "test.xml", set.questions());
    for (Question question : set.questions()) {
      resource(xml, identifier(question), version.itemType(), file(question), List.of());
    }
    return xml.close().line().close().end();
  }

  private static void resource(
      Xml xml, String identifier, String type, String file, List<Question> items) {
    xml.open("resource", "identifier", identifier, "type", type, "href", file);
    xml.open("file", "href", file).close();
    for (Question item : items) {
      xml.open("dependency", "identifierref", identifier(item)).close();
    }
    xml.close().line();
  }

  private String test() {
    Xml xml = new Xml(version::element, version::attribute);
    xml.open(
            "assessmentTest",
            "xmlns",
            version.namespace(),
            "identifier",
            "test",
            "title",
            set.title())
        .line();
    xml.open(
            "testPart",
            "identifier",
            "part",
            "navigationMode",
            "nonlinear",
            "submissionMode",
            "individual")
        .line();
    xml.open("assessmentSection", "identifier", "section", "title", set.title(), "visible", "true")
        .line();
    for (Question question : set.questions()) {
      xml.open("assessmentItemRef", "identifier", identifier(question), "href", file(question))
          .close()
          .line();
    }
    return xml.close().line().close().line().close().end();
  }
}
