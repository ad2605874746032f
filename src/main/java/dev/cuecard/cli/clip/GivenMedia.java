package dev.cuecard.cli.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.console.WrongUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of media that a call names for the clips of a list.
record GivenMedia(List<String> names, ClipList list) {
  /// Of the clips that have one. The files need not be here: they may be named for a program
  /// elsewhere.
  ///
  /// @throws WrongUsage if a file is that of no clip
  Media named() throws WrongUsage {
    Media media = media();
    for (String name : names) {
      if (!media.files().containsValue(Path.of(name))) {
        throw new WrongUsage(
            "expected files named as the recordings of the clips, got \"" + name + '"');
      }
    }
    return media;
  }

  /// Of all clips, to read.
  ///
  /// @throws WrongUsage if one has none, or if a file is not there
  Media whole() throws WrongUsage {
    for (String name : names) {
      if (!Files.isRegularFile(Path.of(name))) {
        throw new WrongUsage("expected a file of media, got \"" + name + '"');
      }
    }
    Media media = media();
    for (Clip clip : list.clips()) {
      if (media.file(clip).isEmpty()) {
        throw new WrongUsage(
            "expected a file named %s.… for “%s”, got %s"
                .formatted(
                    clip.recording().id(), clip.recording().title(), String.join(", ", names)));
      }
    }
    if (list.clips().isEmpty()) {
      throw new WrongUsage("expected clips to cut, got an empty list");
    }
    return media;
  }

  private Media media() {
    return Media.of(names.stream().map(Path::of).toList(), list.clips());
  }
}
