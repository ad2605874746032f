package dev.cuecard.quality.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.cue.Track;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.ingest.SourceReader;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Published translations of talks are taken to be right: how often is something found in them?
class FalseAlarmTest {
  /// How fast and how long subtitles are they do not claim.
  private static final Set<TranslationRule> READING =
      Set.of(TranslationRule.TOO_FAST, TranslationRule.TOO_LONG);

  private final List<TranslationFinding> alarms = new ArrayList<>();
  private long checked;

  private static Track track(Path file, String language) {
    try {
      Recording recording =
          (Recording)
              SourceReader.asFound()
                  .read(Files.readAllBytes(file), file.toString())
                  .document()
                  .orElseThrow();
      Track track = recording.tracks().getFirst();
      return new Track(Language.of(language).tag(), track.origin(), track.cues());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Path source, Path target, String tag) {
    Language language = Language.of(tag);
    MessageBundle bundle = SharedUnits.of(track(source, "en"), List.of(track(target, tag)));
    var check = new TranslationCheck(language, Profile.USUAL, new Glossary());
    check.check(
        bundle,
        finding -> {
          if (!READING.contains(finding.rule())) {
            alarms.add(finding);
          }
        });
    checked += check.checked();
  }

  @Test
  void translationsOfACourseRaiseFewAlarms() {
    for (Path source : SharedFiles.files("corpora", "hf-course", "subtitles", "en")) {
      for (String language : List.of("fr", "ru")) {
        Path target = source.resolveSibling("../" + language + "/" + source.getFileName());
        if (Files.exists(target)) {
          check(source, target, language);
        }
      }
    }
    assertThat(checked).isGreaterThan(1000);
    assertThat(alarms).hasSizeLessThan((int) checked / 100);
  }

  @Test
  void translationsToTwentyLanguagesRaiseFewAlarms() {
    List<Path> files = SharedFiles.files("corpora", "w3c-wai", "wai-videos", "video-introduction");
    Path source =
        files.stream().filter(f -> f.toString().endsWith(".en.vtt")).findFirst().orElseThrow();
    for (Path file : files) {
      String[] name = file.getFileName().toString().split("\\.", -1);
      if (name.length == 3 && name[2].equals("vtt") && !name[1].equals("en")) {
        check(source, file, name[1]);
      }
    }
    assertThat(checked).isGreaterThan(1000);
    assertThat(alarms).hasSizeLessThan((int) checked / 100);
  }
}
