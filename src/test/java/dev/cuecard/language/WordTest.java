package dev.cuecard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
  private static List<String> words(String text) {
    return Word.of(text).stream().map(Word::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C++ and C#, not C.          | C++ and C# not C
          (.NET) on ".NET".           | .NET on .NET
          Node.js, the U.S. and R&D.  | Node.js the U.S and R&D
          It isn't. and ...Then .5+   | It isn't and Then 5
          Press Ctrl+C, not 2+2=4#1.  | Press Ctrl C not 2 2 4 1
          用C++写。                    | 用C++ 写
          .مرحبا بكم                   | مرحبا بكم
          """)
  void aWordHasTheSignsThatBelongToIt(String text, String words) {
    assertThat(String.join(" ", words(text))).isEqualTo(words);
  }

  @Test
  void anArabicArticleAndWhatIsWrittenBeforeItIsNoPartOfAStem() {
    assertThat(Stems.of(new Language("ar"), "الأصوات والأصوات بالأصوات للأصوات أصوات"))
        .containsOnly("أصوات");
  }

  @Test
  void namesThatDifferByASignHaveDifferentStems() {
    assertThat(Stems.of(new Language("en"), "C, C++, C#, .NET, NET, open-source"))
        .containsExactly("c", "c++", "c#", ".net", "net", "open", "sourc");
  }
}
