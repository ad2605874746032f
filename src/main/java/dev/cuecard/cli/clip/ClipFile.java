package dev.cuecard.cli.clip;

import dev.cuecard.cli.subtitle.OutputFile;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.ClipListReader;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.Count;
import dev.cuecard.render.clip.ClipsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file that holds a list of clips.
///
/// @param name `-` for standard input
record ClipFile(String name, Console console) {
  /// A list of this size has tens of thousands of clips.
  private static final int LONGEST = 100_000_000;

  /// The clips in it; what cannot be read of them is reported.
  ///
  /// @throws WrongUsage if there is no such file
  Parsed<ClipList> read() throws WrongUsage {
    if (!name.equals("-") && !Files.isRegularFile(Path.of(name))) {
      throw new WrongUsage("expected a file with clips, got \"" + name + '"');
    }
    Parsed<ClipList> read = ClipListReader.read(bytes());
    read.problems().forEach(problem -> console.note(name + ":" + problem));
    return read;
  }

  /// The clips in it, of which none may be lost.
  ///
  /// @throws WrongUsage if some of it cannot be read
  ClipList whole() throws WrongUsage {
    Parsed<ClipList> read = read();
    if (read.hasErrors()) {
      throw new WrongUsage("expected a list of clips without mistakes, got \"" + name + '"');
    }
    return read.value();
  }

  private byte[] bytes() throws WrongUsage {
    try (InputStream in = name.equals("-") ? console.in() : Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new WrongUsage("expected a list of clips of at most 100 MB, got more in " + name);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// Adds clips to its end, or makes it of them.
  void add(ClipList clips) throws WrongUsage {
    boolean isThere = Files.exists(Path.of(name));
    ClipList before = isThere ? whole() : new ClipList(List.of());
    ClipList after = before.with(clips.clips());
    write(after);
    console.note(
        "%s: %s, %d new"
            .formatted(
                name,
                Count.of(after.clips().size(), "clip"),
                after.clips().size() - before.clips().size()));
  }

  /// Writes it anew.
  void write(ClipList clips) throws WrongUsage {
    if (name.equals("-")) {
      throw new WrongUsage("expected a file that can be written, got -");
    }
    try (OutputFile out = OutputFile.at(Path.of(name))) {
      out.append(ClipsJson.of(clips.clips()));
      out.keep();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }
}
