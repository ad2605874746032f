package dev.cuecard.exchange;

import dev.cuecard.document.Translation;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a catalogue as `list=messagecollection` answers: what `ingest` takes for the translations
/// of a bundle.
final class MessagesWriter {
  private MessagesWriter() {}

  static String write(Catalogue catalogue) {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode answer = mapper.createObjectNode().put("batchcomplete", true);
    ArrayNode messages = answer.putObject("query").putArray("messagecollection");
    for (Catalogue.Message message : catalogue.messages()) {
      ObjectNode node = messages.addObject();
      node.put("key", catalogue.name().replace(' ', '_') + "/" + message.key());
      node.put("definition", message.source());
      String text = message.translation().map(Translation::text).orElse(null);
      node.put("translation", text);
      node.putObject("properties").put("status", message.state().name().toLowerCase(Locale.ROOT));
      node.put("targetLanguage", catalogue.target().tag());
      node.put("primaryGroup", "messagebundle-" + catalogue.name());
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
  }
}
