package dev.cuecard;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Post;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Signature;
import dev.cuecard.document.Source;
import dev.cuecard.document.TalkThread;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Documents of all kinds out of a seed, with everything in them that a text can hold.
public final class RandomDocuments {
  private static final List<String> PIECES =
      List.of(
          "open",
          "question",
          " ",
          " ",
          "\n",
          "\"",
          "\\",
          "\t",
          "\r",
          "é",
          "شريك",
          "问题",
          "😀",
          "\u0000",
          "\u001b[31m",
          "\u2028",
          "\u202e",
          "\u0085",
          "\ud800",
          "<b>",
          "&amp;",
          "....");
  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "ar", "ru", "zh", "und");

  private final Random random;
  private int made;

  public RandomDocuments(long seed) {
    random = new Random(seed);
  }

  /// The next one; every kind has its turn.
  public Document next() {
    About about = about();
    return switch (made++ % 5) {
      case 0 -> new Recording(about, some(this::track), maybe(this::span), maybe(this::bundle));
      case 1 -> new Page(about, some(this::section), maybe(this::bundle));
      case 2 -> new Discussion(about, some(this::thread));
      case 3 -> bug(about);
      default -> exercise(about);
    };
  }

  private About about() {
    String title = text();
    return new About(
        DocumentId.of("document " + made, title),
        title,
        language(),
        maybe(this::text),
        maybe(this::text),
        random.nextBoolean(),
        some(this::source));
  }

  private Source source() {
    String hash = "%016x".formatted(random.nextLong()).repeat(4);
    return new Source(
        text(),
        "srt",
        hash,
        maybe(() -> "utf-8"),
        maybe(() -> "es"),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text));
  }

  private MessageBundle bundle() {
    return new MessageBundle(
        maybe(this::text),
        maybe(this::text),
        language(),
        some(this::language),
        random.nextBoolean(),
        some(this::unit));
  }

  private Unit unit() {
    TimeSpan span = span();
    SortedMap<Language, Translation> translations =
        new TreeMap<>(Comparator.comparing(Language::tag));
    some(this::language).forEach(l -> translations.put(l, translation()));
    return new Unit("subtitle-" + span.start() + "-" + span.end() + "-1", text(), translations);
  }

  private Translation translation() {
    return new Translation(text(), any(Translation.State.values()));
  }

  private Track track() {
    return new Track(language().tag(), any(Track.Origin.values()), some(this::cue));
  }

  private Cue cue() {
    return new Cue(span(), text(), maybe(this::text), maybe(this::text), maybe(this::text));
  }

  private TimeSpan span() {
    long start = random.nextLong(0, 1L << random.nextInt(1, 50));
    return new TimeSpan(start, start + random.nextInt(10_000));
  }

  private Section section() {
    return new Section(some(this::text), text(), some(this::block));
  }

  private Block block() {
    return new Block(any(Block.Kind.values()), text(), maybe(this::signature));
  }

  private Signature signature() {
    return new Signature(
        text(), Instant.ofEpochSecond(random.nextInt(), random.nextInt(3) * 1_000_000L));
  }

  private TalkThread thread() {
    return new TalkThread(text(), text(), some(this::post));
  }

  private Post post() {
    return new Post(random.nextInt(9), some(this::text), maybe(this::signature));
  }

  private BugReport bug(About about) {
    return new BugReport(
        about,
        random.nextInt(1_000_000),
        Map.of("status", text(), "field " + made, text()),
        maybe(this::text),
        maybe(this::text),
        some(() -> new BugReport.Topic(text(), maybe(this::text), some(this::text))),
        some(() ->
            new BugReport.Comment(random.nextInt(99), maybe(this::signature), some(this::text))),
        some(() -> new BugReport.Change(text(), text(), text(), random.nextInt(99))));
  }

  private Exercise exercise(About about) {
    return new Exercise(
        about,
        any(Exercise.Type.values()),
        some(this::text),
        some(() -> new Exercise.Choice(text(), maybe(random::nextBoolean), maybe(this::text))),
        some(this::text),
        some(this::text),
        some(this::text),
        maybe(this::bundle));
  }

  private Language language() {
    return new Language(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
  }

  private String text() {
    return String.join("", some(() -> PIECES.get(random.nextInt(PIECES.size())), 12));
  }

  private <T> List<T> some(Supplier<T> make) {
    return some(make, 4);
  }

  private <T> List<T> some(Supplier<T> make, int most) {
    return Stream.generate(make).limit(random.nextInt(most)).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> make) {
    return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
