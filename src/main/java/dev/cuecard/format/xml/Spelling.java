package dev.cuecard.format.xml;

import java.util.Map;

/// How the names in a file are spelled for those who read its trees.
public interface Spelling {
  /// The names as the file has them.
  Spelling AS_WRITTEN =
      new Spelling() {
        @Override
        public void enter(Map<String, String> attributes) {}

        @Override
        public void leave() {}

        @Override
        public String element(String name) {
          return name;
        }

        @Override
        public Map<String, String> attributes(Map<String, String> attributes) {
          return attributes;
        }
      };

  /// Enters an element with these attributes; [#leave] must follow.
  void enter(Map<String, String> attributes);

  void leave();

  /// The spelling of an element's name.
  String element(String name);

  /// `attributes` with their names in this spelling.
  Map<String, String> attributes(Map<String, String> attributes);
}
