package dev.cuecard.format.json;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Entities;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.WordsOnly;
import java.util.regex.Pattern;

/// The notation of SJSON: Open edX's player shows a text as HTML, so character references stand for
/// their characters, and `<` before a letter begins a tag.
final class SjsonNotation implements Notation {
  private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?]|&#?\\w{1,32};");

  private final WordsOnly words = new WordsOnly(SjsonNotation::escaped);

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    String text = Entities.reduced(cue.text());
    return words.read(new Cue(cue.span(), text, cue.id(), cue.voice(), cue.settings()), losses);
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    return words.write(cue, losses);
  }

  /// Words in which nothing would be taken for HTML stay as they are.
  private static String escaped(String words) {
    return HTML.matcher(words).find()
        ? words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        : words;
  }
}
