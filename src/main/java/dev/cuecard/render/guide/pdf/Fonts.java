package dev.cuecard.render.guide.pdf;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The fonts that a text needs, each for what those before it have no glyphs for: the one that
/// comes along, one that the user names, one of the system's.
///
/// @param files in this order
/// @param missing characters that none of them has
record Fonts(List<FontFile> files, Set<Integer> missing) {
  private static final int SHOWN = 8;

  static Fonts of(String text, Optional<Path> named) {
    Set<Integer> missing =
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && !isInvisible(c))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    List<FontFile> files = new ArrayList<>();
    use(FontFile.bundled(), files, missing);
    named.map(FontFile::at).ifPresent(font -> use(font, files, missing));
    if (!missing.isEmpty()) {
      SystemFonts.with(missing).ifPresent(font -> use(font, files, missing));
    }
    return new Fonts(files, missing);
  }

  private static void use(FontFile font, List<FontFile> files, Set<Integer> missing) {
    missing.removeAll(font.has(new HashSet<>(missing)));
    files.add(font);
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  /// What cannot be shown, in words.
  Optional<String> message() {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String scripts =
        missing.stream().map(Fonts::script).distinct().collect(Collectors.joining(", "));
    String characters =
        missing.stream().limit(SHOWN).map(Character::toString).collect(Collectors.joining(" "));
    return Optional.of(
        "no font here has the "
            + scripts
            + " letters "
            + characters
            + (missing.size() > SHOWN ? " …" : "")
            + " of the PDF; name a TrueType font that has them with --font, or install one (Debian:"
            + " fonts-droid-fallback)");
  }

  private static String script(int character) {
    String name = UnicodeScript.of(character).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
