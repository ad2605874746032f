package dev.cuecard.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.web.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "talk.en.srt, talk.en.srt",
    "/etc/passwd, passwd",
    "../../talk.srt, talk.srt",
    "'C:\\Users\\me\\talk one.srt', talk-one.srt",
    "محاضرة.ar.srt, محاضرة.ar.srt",
    "..hidden.txt, hidden.txt",
    "a....b.txt, a.b.txt",
    "'a\0b\n.txt', a-b-.txt",
    "--option.txt, option.txt"
  })
  void aNameSaysWhatItIsAndNeverWhereItGoes(String given, String name) throws Refusal {
    assertThat(FileName.of(given)).isEqualTo(name);
  }

  @Test
  void aNameIsAsLongAsAFileMayBeCalledInAnyScript() throws Refusal {
    assertThat(FileName.of("न".repeat(60) + ".hi.srt")).endsWith("न.hi.srt");
    assertThatThrownBy(() -> FileName.of("न".repeat(86) + ".hi.srt")).isInstanceOf(Refusal.class);
    assertThat(FileName.of("n".repeat(190) + ".en.srt")).endsWith("n.en.srt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/..", "/", "...", "-"})
  void aNameOfNothingIsRefused(String given) {
    assertThatThrownBy(() -> FileName.of(given)).isInstanceOf(Refusal.class);
  }
}
