package dev.cuecard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a watched folder is seen to do.
class WatchTest {
  @TempDir private Path folder;

  private Watch watch() {
    return new Watch(() -> SourceFinder.sources(List.of(folder.toString())).inputs());
  }

  private List<String> changed(Watch watch) {
    return watch.changed().stream().map(input -> input.name().replace(folder + "/", "")).toList();
  }

  private void write(String name, String text, long time) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time));
  }

  @Test
  void aFileIsTakenOnceWhenItRests() throws IOException {
    Watch watch = watch();
    write("a.srt", "1", 1000);

    assertThat(changed(watch)).isEmpty();
    assertThat(changed(watch)).containsExactly("a.srt");
    assertThat(changed(watch)).isEmpty();
  }

  @Test
  void aFileThatGrowsIsLeftUntilItHasGrown() throws IOException {
    Watch watch = watch();
    write("a.srt", "1", 1000);
    changed(watch);
    write("a.srt", "12", 1000);
    assertThat(changed(watch)).isEmpty();
    write("a.srt", "12", 2000);
    assertThat(changed(watch)).isEmpty();
    assertThat(changed(watch)).containsExactly("a.srt");
  }

  @Test
  void whatChangesAgainIsTakenAgainAndWhatIsRemovedIsNot() throws IOException {
    Watch watch = watch();
    write("a.srt", "1", 1000);
    write("b.srt", "1", 1000);
    changed(watch);
    assertThat(changed(watch)).containsExactly("a.srt", "b.srt");
    write("a.srt", "2", 2000);
    Files.delete(folder.resolve("b.srt"));
    assertThat(changed(watch)).isEmpty();
    assertThat(changed(watch)).containsExactly("a.srt");
  }

  @Test
  void aCourseIsOneThingThatChangesWithAnyOfItsFiles() throws IOException {
    Watch watch = watch();
    write("course.xml", "<course org='o' course='c' url_name='r'/>", 1000);
    changed(watch);
    assertThat(changed(watch)).containsExactly(folder.toString());
    Files.createDirectory(folder.resolve("html"));
    write("html/a.html", "<p>Tea</p>", 2000);
    assertThat(changed(watch)).isEmpty();
    assertThat(changed(watch)).containsExactly(folder.toString());
  }
}
