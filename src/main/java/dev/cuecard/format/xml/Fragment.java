package dev.cuecard.format.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Reads what [Xml#markup] writes: the text and the settings of a cue, a head.
///
/// > content = *(text / start tag / end tag / empty-element tag)
public final class Fragment {
  private static final String NAME = "[A-Za-z_][\\w.-]*+(?::[A-Za-z_][\\w.-]*+)?+";

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s*+(" + NAME + ")=\"([^\"<]*+)\"(?=\\s|$)");

  private static final Pattern TAG = Pattern.compile("(/?)(" + NAME + ")([^<>]*?)(/?)");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});");

  private static final int DEEPEST = 100;

  private record Open(String name, Map<String, String> attributes, List<Xml> children) {}

  private Fragment() {}

  /// The pieces of `text`; empty if it is not well formed.
  public static Optional<List<Xml>> read(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return Optional.of(text.isEmpty() ? List.of() : List.of(new Xml.Text(text)));
    }
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Map.of(), new ArrayList<>()));
    int at = 0;
    while (at < text.length()) {
      int tag = text.indexOf('<', at);
      int end = tag < 0 ? text.length() : tag;
      Optional<String> words = unescape(text.substring(at, end));
      if (words.isEmpty()) {
        return Optional.empty();
      }
      words.filter(w -> !w.isEmpty()).ifPresent(w -> add(open, new Xml.Text(w)));
      at = end;
      if (tag >= 0) {
        int close = text.indexOf('>', tag);
        if (close < 0 || !tag(text.substring(tag + 1, close), open)) {
          return Optional.empty();
        }
        at = close + 1;
      }
    }
    return open.size() == 1 ? Optional.of(List.copyOf(open.pop().children())) : Optional.empty();
  }

  private static boolean tag(String text, Deque<Open> open) {
    Matcher tag = TAG.matcher(text);
    if (!tag.matches()) {
      return false;
    }
    boolean isEnd = !tag.group(1).isEmpty();
    if (isEnd) {
      return close(tag.group(2), open);
    }
    Optional<Map<String, String>> attributes = attributes(tag.group(3));
    if (attributes.isEmpty() || open.size() > DEEPEST) {
      return false;
    }
    open.push(new Open(tag.group(2), attributes.get(), new ArrayList<>()));
    return tag.group(4).isEmpty() || close(tag.group(2), open);
  }

  private static boolean close(String name, Deque<Open> open) {
    if (open.size() == 1 || !open.element().name().equals(name)) {
      return false;
    }
    Open closed = open.pop();
    add(open, new Xml.Element(name, closed.attributes(), closed.children()));
    return true;
  }

  private static void add(Deque<Open> open, Xml piece) {
    open.element().children().add(piece);
  }

  /// The attributes in `text`; empty if it holds anything else.
  public static Optional<Map<String, String>> attributes(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    int at = 0;
    while (attribute.lookingAt()) {
      Optional<String> value = unescape(attribute.group(2));
      if (value.isEmpty() || attributes.put(attribute.group(1), value.get()) != null) {
        return Optional.empty();
      }
      at = attribute.end();
      attribute.region(at, text.length());
    }
    return text.substring(at).isBlank() ? Optional.of(attributes) : Optional.empty();
  }

  private static Optional<String> unescape(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return Optional.of(text);
    }
    Matcher reference = REFERENCE.matcher(text);
    var out = new StringBuilder();
    int from = 0;
    for (; at >= 0; at = text.indexOf('&', from)) {
      if (!reference.region(at, text.length()).lookingAt()) {
        return Optional.empty();
      }
      out.append(text, from, at).append(Parser.unescapeEntities(reference.group(), true));
      from = reference.end();
    }
    return Optional.of(out.append(text, from, text.length()).toString());
  }
}
