package dev.cuecard.web.site;

import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Readers;
import dev.cuecard.web.page.WebLink;
import dev.cuecard.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Writes what the server would show into a folder: it asks for the first page, and for all that
/// the pages lead to.
public final class StaticSite {
  private final Handler pages;
  private final Wording words;
  private final Path folder;
  private final Consumer<String> note;
  private final SiteFiles files = new SiteFiles();
  private final Set<String> tried = new HashSet<>();
  private final Deque<Address> asked = new ArrayDeque<>();
  private final List<String> pagesWritten = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private int written;

  /// @param pages all pages of the server
  /// @param words of the language that they are to be in
  /// @param note told what is left out
  public StaticSite(Handler pages, Wording words, Path folder, Consumer<String> note) {
    this.pages = pages;
    this.words = words;
    this.folder = folder.toAbsolutePath().normalize();
    this.note = note;
  }

  /// Writes it, and returns how many files there are.
  public int write(LiveLibrary library) {
    ask("/");
    ask("/assets/site.js");
    library.documents().forEach(this::ask);
    while (!asked.isEmpty()) {
      Address next = asked.remove();
      try {
        page(next);
      } catch (Refusal e) {
        note.accept("left out " + next + ": " + e.reason());
        files.file(next).ifPresent(file -> leftOut.add(file, onTheWeb(next, library)));
      }
    }
    if (!leftOut.isEmpty()) {
      pagesWritten.forEach(this::mend);
    }
    SearchData data = new SearchData(words);
    library.documents().forEach(header -> library.document(header.id()).ifPresent(data::add));
    write("search-data.js", data.script().getBytes(StandardCharsets.UTF_8));
    return written;
  }

  /// The address of a document outside of the site; empty if it has none, or if it is none.
  private static String onTheWeb(Address address, LiveLibrary library) {
    return Readers.document(address.path())
        .flatMap(library::header)
        .map(document -> WebLink.orNone(document.link()))
        .orElse("");
  }

  /// Mends the links of a page to what was left out.
  private void mend(String page) {
    Path file = folder.resolve(page);
    try {
      Optional<String> mended = leftOut.mended(page, Files.readString(file));
      if (mended.isPresent()) {
        Files.writeString(file, mended.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot mend " + file, e);
    }
  }

  private void ask(String address) {
    try {
      asked.add(Address.of(address));
    } catch (Refusal e) {
      throw new IllegalStateException("not an address: " + address, e);
    }
  }

  /// Asks for a document, of a recording in each of its languages.
  private void ask(DocumentHeader document) {
    ask(Readers.address(document.id()));
    if (document.kind().equals("recording")) {
      for (String language : document.languages()) {
        ask(Readers.address(document.id()) + "?language=" + PercentCode.encode(language));
      }
    }
  }

  private void page(Address address) throws Refusal {
    Optional<String> file = files.file(address);
    if (file.isEmpty() || !tried.add(file.get())) {
      return;
    }
    if (!folder.resolve(file.get()).normalize().startsWith(folder)) {
      throw Refusal.badRequest("its file would lie outside of the site");
    }
    Response response =
        pages.answer(
            new Request(
                address.path(), address.parameters(), Map.of("accept-language", words.tag())),
            "");
    if (!SiteFiles.isPage(file.get())) {
      write(file.get(), response.body());
      return;
    }
    SitePage page =
        new SitePage(
            files, address, file.get(), new String(response.body(), StandardCharsets.UTF_8));
    write(file.get(), page.html().getBytes(StandardCharsets.UTF_8));
    pagesWritten.add(file.get());
    page.linked().forEach(this::ask);
  }

  /// Asks for what a page leads to. Files to keep come next: they are made of what was read for the
  /// page.
  private void ask(Address linked) {
    if (files.file(linked).filter(SiteFiles::isPage).isPresent()) {
      asked.addLast(linked);
    } else {
      asked.addFirst(linked);
    }
  }

  private void write(String name, byte[] content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      written++;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
