package dev.cuecard.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.web.http.Refusal;
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

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/..", "/", "...", "-"})
  void aNameOfNothingIsRefused(String given) {
    assertThatThrownBy(() -> FileName.of(given)).isInstanceOf(Refusal.class);
  }
}
