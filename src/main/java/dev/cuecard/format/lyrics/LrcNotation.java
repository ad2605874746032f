package dev.cuecard.format.lyrics;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// What LRC says of words: when each is sung, and by whom.
final class LrcNotation implements Notation {
  @Override
  public StyledCue read(Cue cue, Losses losses) {
    String text = cue.voice().isPresent() ? LrcVoice.MARK.strip(cue.text()) : cue.text();
    return new StyledCue(
        cue.span(), words(text, cue.span().start()), cue.id(), cue.voice(), Placement.USUAL);
  }

  /// > text = *(word / "<" time ">")
  ///
  /// The time of the first word, which many files give, is that of the line.
  private static CueText words(String text, long start) {
    var out = new CueTextBuilder();
    Matcher stamp = LrcTime.WORD.matcher(text);
    int from = 0;
    while (stamp.find()) {
      out.text(text.substring(from, stamp.start()));
      long time = LrcTime.millis(stamp);
      if (time > start) {
        out.stamp(time);
      }
      from = stamp.end();
    }
    return out.text(text.substring(from)).build();
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    var out = new StringBuilder();
    Optional<String> voice = cue.voice().filter(LrcVoice.MARK::canName);
    voice.ifPresent(mark -> out.append(mark).append(": "));
    nodes(losses.ruby(cue.text()).nodes(), out, losses);
    if (voice.isEmpty()) {
      cue.voice().ifPresent(name -> losses.add("voices", name));
    }
    if (!cue.placement().isUsual()) {
      losses.add("places on the picture", cue.placement().anchor().toString());
    }
    return new Cue(cue.span(), out.toString(), cue.id(), voice, Optional.empty());
  }

  private static void nodes(List<Node> nodes, StringBuilder out, Losses losses) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> out.append(text(text, losses));
        case Node.Stamp(long time) -> out.append('<').append(LrcTime.of(time)).append('>');
        case Node.Span span -> {
          losses.classes(span);
          losses.style(span.style(), CueText.words(span.children()));
          nodes(span.children(), out, losses);
        }
      }
    }
  }

  /// Words that would be read as a time get other brackets.
  private static String text(String text, Losses losses) {
    String safe =
        LrcTime.WORD
            .matcher(text)
            .replaceAll(stamp ->
                Matcher.quoteReplacement(
                    "(" + stamp.group().substring(1, stamp.group().length() - 1) + ")"));
    if (!safe.equals(text)) {
      losses.add("words that look like times", text);
    }
    return safe;
  }
}
