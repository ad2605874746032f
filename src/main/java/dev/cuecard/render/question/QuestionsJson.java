package dev.cuecard.render.question;

import dev.cuecard.corpus.Json;
import dev.cuecard.question.Evidence;
import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.question.Response;
import dev.cuecard.question.Response.Choice;
import dev.cuecard.render.Envelope;
import dev.cuecard.render.moment.LocatorJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Questions for programs, as `docs/schema/questions.schema.json` describes them.
public final class QuestionsJson {
  private QuestionsJson() {}

  public static String of(QuestionSet set) {
    ObjectNode node = Envelope.of("questions");
    node.put("title", set.title()).put("language", set.language().tag());
    ArrayNode questions = node.putArray("questions");
    set.questions().forEach(question -> questions.add(question(question)));
    return Json.pretty(node);
  }

  private static ObjectNode question(Question question) {
    ObjectNode node = Json.object();
    node.put("id", question.id());
    node.put("origin", question.origin().label());
    node.put("title", question.title());
    node.put("text", question.text());
    node.put("response", kind(question.response()));
    if (question.response() instanceof Response.Chosen chosen) {
      ArrayNode choices = node.putArray("choices");
      chosen.choices().forEach(choice -> choices.add(choice(choice)));
    }
    ArrayNode answers = node.putArray("answers");
    question.response().answers().forEach(answers::add);
    ArrayNode hints = node.putArray("hints");
    question.hints().forEach(hints::add);
    node.put("explanation", question.explanation());
    question.evidence().ifPresent(found -> node.set("evidence", evidence(found)));
    return node;
  }

  private static String kind(Response response) {
    return switch (response) {
      case Response.OneOf _ -> "one";
      case Response.SeveralOf _ -> "several";
      case Response.Typed _ -> "typed";
      case Response.Figure _ -> "number";
    };
  }

  private static ObjectNode choice(Choice choice) {
    ObjectNode node = Json.object().put("text", choice.text()).put("right", choice.isRight());
    choice.feedback().ifPresent(told -> node.put("feedback", told));
    return node;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode node = Json.object();
    node.put("document", evidence.document().id()).put("title", evidence.document().title());
    node.put("quote", evidence.quote());
    return node.setAll(LocatorJson.of(evidence.place(), _ -> evidence.link()));
  }
}
