package dev.cuecard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The real documents, cut off after every single byte, as ingest meets them.
class SeedPrefixTest {
  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyPrefixOfEverySeedIsRead(String number) {
    byte[] seed = SharedFiles.seed(number).getBytes(StandardCharsets.UTF_8);
    SourceReader reader = SourceReader.asFound();
    int recognised = 0;
    for (int end = 0; end <= seed.length; end++) {
      Reading reading = reader.read(Arrays.copyOf(seed, end), "cut.txt");
      assertThat(reading.charset()).isPresent();
      recognised += reading.document().isPresent() ? 1 : 0;
    }
    assertThat(recognised).isGreaterThan(seed.length / 2);
  }
}
