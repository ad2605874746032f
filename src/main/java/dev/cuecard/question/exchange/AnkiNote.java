package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// A question as Anki asks it: HTML on two sides of a card.
///
/// @param guid by which Anki knows the note again
record AnkiNote(String guid, String front, String back, String tag) {
  static AnkiNote of(Question question) {
    return new AnkiNote(
        question.id(),
        Html.inDirection(question, Html.paragraphs(question.text()) + choices(question)),
        Html.inDirection(question, answers(question) + Html.comment(question)),
        question.origin().label());
  }

  private static String choices(Question question) {
    return question.response() instanceof Response.Chosen chosen
        ? chosen.choices().stream()
            .map(choice -> "<li>" + Html.escape(choice.text()) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>"))
        : "";
  }

  /// Of what can be typed the first; of what is to be chosen all.
  private static String answers(Question question) {
    return question.response().answers().stream()
        .limit(question.response() instanceof Response.Chosen ? Long.MAX_VALUE : 1)
        .map(answer -> "<p><b>" + Html.escape(answer) + "</b></p>")
        .collect(Collectors.joining());
  }

  /// By which Anki finds notes with the same first field: the first 32 bits of the SHA-1 of its
  /// text, without its tags.
  long checksum() {
    try {
      byte[] text = Jsoup.parse(front).text().getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-1").digest(text)).getInt()
          & 0xffffffffL;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
