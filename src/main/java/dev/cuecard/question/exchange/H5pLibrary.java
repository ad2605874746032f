package dev.cuecard.question.exchange;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The libraries of H5P that content is written for. A package does not hold their code: it can be
/// imported where these versions, or later ones with the same first number, are installed.
enum H5pLibrary {
  QUESTION_SET("H5P.QuestionSet", "Question Set", 1, 20),
  INTERACTIVE_VIDEO("H5P.InteractiveVideo", "Interactive Video", 1, 26),
  MULTI_CHOICE("H5P.MultiChoice", "Multiple Choice", 1, 16),
  BLANKS("H5P.Blanks", "Fill in the Blanks", 1, 14);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String machineName;
  private final String title;
  private final int major;
  private final int minor;

  H5pLibrary(String machineName, String title, int major, int minor) {
    this.machineName = machineName;
    this.title = title;
    this.major = major;
    this.minor = minor;
  }

  String title() {
    return title;
  }

  /// As content refers to it: `H5P.MultiChoice 1.16`.
  String reference() {
    return machineName + " " + major + "." + minor;
  }

  /// A package of content for this library: `h5p.json`, which says what it is and needs, and
  /// `content/content.json`.
  byte[] pack(String name, String language, ObjectNode content) {
    ObjectNode about = JSON.objectNode();
    about.put("title", name).put("language", language).put("mainLibrary", machineName);
    about.put("license", "U").put("defaultLanguage", language);
    about.putArray("embedTypes").add("div");
    var needed = about.putArray("preloadedDependencies");
    for (H5pLibrary library : List.of(this, MULTI_CHOICE, BLANKS)) {
      needed
          .addObject()
          .put("machineName", library.machineName)
          .put("majorVersion", library.major)
          .put("minorVersion", library.minor);
    }
    ZipFile zip = new ZipFile();
    zip.add("h5p.json", MAPPER.writeValueAsString(about));
    zip.add("content/content.json", MAPPER.writeValueAsString(content));
    return zip.close();
  }
}
