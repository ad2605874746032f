package dev.cuecard.question.exchange;

import dev.cuecard.document.Sha256;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What Anki's table `col` holds as JSON: one type of notes with two sides, one deck.
final class AnkiModel {
  /// When everything is said to have been made, in seconds since 1970: always the same, so that the
  /// same questions give the same bytes.
  static final long TIME = 1_767_225_600;

  /// The id of the type, by which Anki knows it again.
  static final long NOTE_TYPE = 1_767_225_600_001L;

  private static final long DEFAULT_DECK = 1;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String title;

  AnkiModel(String title) {
    this.title = title;
  }

  /// A number for `name`, of the kind that Anki gives: times in milliseconds, here of some two
  /// years.
  static long id(String name) {
    String hash = Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 9);
    return 1000 * TIME - Long.parseLong(hash, 16);
  }

  long deck() {
    return id("deck " + title);
  }

  String configuration() {
    ObjectNode node = JSON.objectNode();
    node.put("curDeck", deck()).put("nextPos", 1).put("sortType", "noteFld");
    node.putArray("activeDecks").add(deck());
    return text(node);
  }

  String noteTypes() {
    ObjectNode type = JSON.objectNode();
    type.put("id", NOTE_TYPE).put("name", "Cuecard question").put("type", 0);
    type.put("mod", TIME).put("usn", -1).put("sortf", 0).put("did", deck());
    type.put("latexPre", "").put("latexPost", "");
    type.put("css", ".card { font-size: 20px; text-align: start; }");
    type.putArray("tags");
    type.putArray("vers");
    var fields = type.putArray("flds");
    fields.add(field("Front", 0)).add(field("Back", 1));
    ObjectNode template = type.putArray("tmpls").addObject();
    template.put("name", "Card 1").put("ord", 0).putNull("did");
    template.put("qfmt", "{{Front}}").put("afmt", "{{FrontSide}}<hr id=answer>{{Back}}");
    template.put("bqfmt", "").put("bafmt", "");
    type.putArray("req").addArray().add(0).add("all").addArray().add(0);
    return text(JSON.objectNode().set(Long.toString(NOTE_TYPE), type));
  }

  private static ObjectNode field(String name, int number) {
    ObjectNode field = JSON.objectNode().put("name", name).put("ord", number);
    field.put("font", "Arial").put("size", 20).put("rtl", false).put("sticky", false);
    field.putArray("media");
    return field;
  }

  String decks() {
    ObjectNode decks = JSON.objectNode();
    decks.set(Long.toString(DEFAULT_DECK), deck(DEFAULT_DECK, "Default"));
    decks.set(Long.toString(deck()), deck(deck(), title));
    return text(decks);
  }

  private static ObjectNode deck(long id, String name) {
    ObjectNode deck = JSON.objectNode().put("id", id).put("name", name).put("desc", "");
    deck.put("mod", TIME).put("usn", -1).put("conf", 1).put("dyn", 0).put("collapsed", false);
    deck.put("extendNew", 10).put("extendRev", 50);
    for (String day : new String[] {"newToday", "revToday", "lrnToday", "timeToday"}) {
      deck.putArray(day).add(0).add(0);
    }
    return deck;
  }

  String deckOptions() {
    ObjectNode options = JSON.objectNode().put("id", 1).put("name", "Default").put("mod", 0);
    options.put("usn", 0).put("maxTaken", 60).put("timer", 0).put("autoplay", true);
    options.put("replayq", true);
    ObjectNode fresh = options.putObject("new");
    fresh.put("bury", true).put("initialFactor", 2500).put("order", 1).put("perDay", 20);
    fresh.put("separate", true);
    fresh.putArray("delays").add(1).add(10);
    fresh.putArray("ints").add(1).add(4).add(7);
    ObjectNode review = options.putObject("rev");
    review.put("bury", true).put("ease4", 1.3).put("fuzz", 0.05).put("ivlFct", 1);
    review.put("maxIvl", 36500).put("minSpace", 1).put("perDay", 100);
    ObjectNode lapse = options.putObject("lapse");
    lapse.put("leechAction", 0).put("leechFails", 8).put("minInt", 1).put("mult", 0);
    lapse.putArray("delays").add(10);
    return text(JSON.objectNode().set("1", options));
  }

  private static String text(ObjectNode node) {
    return MAPPER.writeValueAsString(node);
  }
}
