package dev.cuecard.format.xml;

import java.util.regex.Pattern;

/// Says in our words what the parser of the JDK finds wrong.
final class XmlFault {
  private static final Pattern BEFORE = Pattern.compile("(?s)^.*?Message: ");

  private static final Pattern UNCLOSED =
      Pattern.compile("The element type \"[^\"]*\" must be terminated by .*\"(</[^\"]*>)\"\\.");

  private static final Pattern CUT_OFF =
      Pattern.compile("XML document structures must start and end within the same entity\\.");

  private XmlFault() {}

  /// @param report what the exception of the parser says
  static String message(String report) {
    String told = BEFORE.matcher(report).replaceFirst("");
    String fault = told.lines().findFirst().orElse("").strip();
    var unclosed = UNCLOSED.matcher(fault);
    if (unclosed.matches()) {
      return "expected " + unclosed.group(1) + ", got another end tag";
    }
    return CUT_OFF.matcher(fault).matches()
        ? "expected end tags, got the end of the file"
        : "expected XML: " + fault;
  }
}
