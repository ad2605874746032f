package dev.cuecard.web.page.search;

import dev.cuecard.language.Language;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Readings;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import dev.cuecard.wording.Wording;
import java.util.Map;

/// `/search?q=open+questions&lang=es`: what was found. With `part=results` only that, without the
/// frame around it, for a page that is there already.
public final class SearchPage implements Handler {
  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;

  public SearchPage(LiveLibrary library, Templates templates, Assets assets) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
  }

  @Override
  public Response answer(Request request, String name) throws Refusal {
    SearchForm form = SearchForm.of(request.parameters());
    if (form.isEmpty()) {
      return Response.seeOther("/");
    }
    Frame frame = Frame.of(request, assets, form.text());
    boolean onlyResults = request.parameters().text("part").filter("results"::equals).isPresent();
    try {
      Results results = results(form, frame.words());
      return templates.page(
          onlyResults ? "search/results" : "search/page",
          frame,
          Map.of("results", results, "languages", library.languages()));
    } catch (QueryError e) {
      return templates.page(
          onlyResults ? "search/mistake" : "search/mistaken",
          frame,
          Map.of(
              "form", form,
              "message", String.valueOf(e.getMessage()),
              "picture", e.picture(),
              "languages", library.languages()));
    }
  }

  private Results results(SearchForm form, Wording words) throws QueryError {
    Answer answer = library.ask(form.inquiry());
    if (form.showIn().isEmpty()) {
      return Results.of(form, answer, "", words);
    }
    Readings readings = new Readings(new Language(form.showIn()), library::document);
    Answer read = readings.of(answer);
    return Results.of(
        form, read, readings.areMissing(read) ? words.languageName(form.showIn()) : "", words);
  }
}
