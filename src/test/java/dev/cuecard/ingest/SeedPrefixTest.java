package dev.cuecard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The real documents, cut off after every seventh byte, as ingest meets them; that each reader
/// takes every prefix is tested beside the readers.
class SeedPrefixTest {
  private static final int STEP = 7;

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void prefixesOfEverySeedAreRead(String number) {
    byte[] seed = SharedFiles.seed(number).getBytes(StandardCharsets.UTF_8);
    SourceReader reader = SourceReader.asFound();
    int recognised = 0;
    for (int end = 0; end <= seed.length; end += STEP) {
      Reading reading = reader.read(Arrays.copyOf(seed, end), "cut");
      assertThat(reading.charset()).isPresent();
      recognised += reading.document().isPresent() ? 1 : 0;
    }
    assertThat(recognised).isGreaterThan(seed.length / STEP / 2);
  }
}
