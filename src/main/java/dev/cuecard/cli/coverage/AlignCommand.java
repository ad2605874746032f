package dev.cuecard.cli.coverage;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.alignment.TrackAlignment;
import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.exchange.CatalogueFormat;
import dev.cuecard.language.Language;
import dev.cuecard.render.alignment.AlignmentJson;
import dev.cuecard.render.alignment.AlignmentText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard align FROM TO`
public final class AlignCommand implements Command {
  @Override
  public CommandSpec spec() {
    Options options =
        Options.command("align", "Put two tracks side by side, by their times and what they say.")
            .more(
                "",
                "Two subtitle files, or one recording whose track in another language --language"
                    + " names. With --format po and the like they become one list of units.",
                "")
            .parameters("FROM|TO", "1..2", "An id or the beginning of one, or a subtitle file.")
            .value("TAG", "The second track, if both are of one recording.", "--language");
    return Catalogues.describe(options)
        .json("alignment")
        .examples(
            "cuecard align talk.en.srt talk.ar.srt",
            "cuecard align lighthouse --language fr",
            "cuecard align talk.en.srt talk.ar.srt --format po > talk.ar.po");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    Folders folders = new Folders(arguments, console);
    List<String> names = arguments.parameters();
    Recording first = DocumentOrFile.recording(names.getFirst(), folders, console);
    Recording second = DocumentOrFile.recording(names.getLast(), folders, console);
    Track from = track(first, first.about().language());
    List<Language> named = Languages.of(arguments);
    Track to = track(second, named.isEmpty() ? second.about().language() : named.getFirst());
    if (from.equals(to)) {
      throw new WrongUsage("expected two tracks: name two files, or the second with --language");
    }
    var catalogues = new Catalogues(arguments, console);
    Optional<CatalogueFormat> format = catalogues.format();
    TrackAlignment alignment = TrackAlignment.of(from, to);
    if (format.isPresent()) {
      catalogues.write(
          first.id(),
          SharedUnits.of(from, List.of(to)),
          List.of(new Language(to.language())),
          format.get());
    } else if (catalogues.isJson()) {
      console.out().print(AlignmentJson.of(from, to, alignment));
    } else {
      console.out().print(AlignmentText.of(from, to, alignment, console.style()));
    }
    return alignment.groups().stream().anyMatch(group -> group.isPair())
        ? ExitCode.FINE
        : ExitCode.NOTHING;
  }

  private static Track track(Recording recording, Language language) throws WrongUsage {
    return recording.tracks().stream()
        .filter(track -> track.language().equals(language.tag()))
        .findFirst()
        .orElseThrow(
            () -> new WrongUsage("expected a track in " + language + " in " + recording.id()));
  }
}
