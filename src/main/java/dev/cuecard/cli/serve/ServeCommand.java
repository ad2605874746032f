package dev.cuecard.cli.serve;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.Meanings;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.web.Offer;
import dev.cuecard.web.WebServer;
import dev.cuecard.web.intake.Admission;
import dev.cuecard.web.intake.Token;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.MediaFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard serve`
public final class ServeCommand implements Command {
  private static final int PORT = 8321;
  private static final int HIGHEST_PORT = 65_535;

  @Override
  public CommandSpec spec() {
    return Options.command("serve", "Search and read the corpus in a browser, on this machine.")
        .more(
            "",
            "What is ingested meanwhile appears. Nothing can be changed through it, unless"
                + " --allow-ingest says so, and it loads nothing from elsewhere. The same answers"
                + " for programs: /api/openapi.json.",
            "")
        .number("PORT", "Listen there. Default: " + PORT + "; 0 for any that is free.", "--port")
        .value(
            "ADDRESS",
            "Listen on this address of the machine. Default: 127.0.0.1, which only this machine"
                + " itself reaches.",
            "--bind")
        .value(
            "NAME",
            "A name by which others reach this machine; requests by other names are refused.",
            "--name")
        .value(
            "FOLDER",
            "Play recordings whose files are in it: talk.webm beside talk.en.srt, or the id of the"
                + " document as the file's name.",
            "--media")
        .flag(
            "Let people add files and texts who know a token: that in $CUECARD_TOKEN, or one made"
                + " up and told now.",
            "--allow-ingest")
        .flag("Find by words alone.", "--lexical")
        .examples(
            "cuecard serve",
            "cuecard serve --port 0 --corpus talks --media talks/videos",
            "cuecard serve --bind 0.0.0.0 --name talks.example.org");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnusableIndex, WrongUsage {
    InetSocketAddress address = address(arguments);
    Set<String> names =
        arguments
            .text("--name")
            .map(name -> Set.of(name.toLowerCase(Locale.ROOT)))
            .orElse(Set.of());
    Folders folders = new Folders(arguments, console);
    MediaFiles media = media(arguments, folders.corpus());
    Optional<Admission> admission = admission(arguments, folders.corpus(), console);
    try (Meanings meanings = Meanings.of(arguments, console);
        LiveLibrary library =
            LiveLibrary.open(
                folders.corpus(),
                folders.keeper((_, _) -> {}),
                meanings.vectors(),
                folders.lexicon().open(),
                console::note);
        WebServer server =
            WebServer.start(
                new Offer(library, media, admission),
                address,
                names,
                fault -> fault(fault, console))) {
      console.out().println(link(server.address()));
      console.out().flush();
      server.warmUp();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // as it is stopped where there is no Ctrl-C
    } catch (BindException e) {
      throw new WrongUsage(
          "cannot listen at "
              + address.getHostString()
              + ":"
              + address.getPort()
              + ": "
              + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen", e);
    }
    return ExitCode.FINE;
  }

  /// The files of the folder that is named, and of the corpus itself.
  private static MediaFiles media(Arguments arguments, Corpus corpus) throws WrongUsage {
    Optional<Path> named = arguments.path("--media");
    if (named.isPresent() && !Files.isDirectory(named.get())) {
      throw new WrongUsage("expected a folder with --media, got \"" + named.get() + '"');
    }
    Path own = corpus.folder().resolve("sources");
    return MediaFiles.in(
        Stream.concat(named.stream(), Stream.of(own).filter(Files::isDirectory)).toList());
  }

  private static Optional<Admission> admission(Arguments arguments, Corpus corpus, Console console)
      throws WrongUsage {
    if (!arguments.has("--allow-ingest")) {
      return Optional.empty();
    }
    String word = console.environment().getOrDefault("CUECARD_TOKEN", "");
    if (word.isEmpty()) {
      byte[] random = new byte[18];
      new SecureRandom().nextBytes(random);
      word = Base64.getUrlEncoder().encodeToString(random);
      console.note("whoever knows this token can add something: " + word);
    } else if (word.length() < Token.SHORTEST) {
      throw new WrongUsage(
          "expected at least %d characters in $CUECARD_TOKEN".formatted(Token.SHORTEST));
    }
    return Optional.of(new Admission(new Token(word), new CorpusInbox(corpus)));
  }

  private static InetSocketAddress address(Arguments arguments) throws WrongUsage {
    int port = arguments.number("--port", PORT);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new WrongUsage("expected 0 to " + HIGHEST_PORT + " with --port, got " + port);
    }
    String bind = arguments.text("--bind").orElse("127.0.0.1");
    try {
      return new InetSocketAddress(InetAddress.getByName(bind), port);
    } catch (UnknownHostException e) {
      throw new WrongUsage("expected an address of this machine with --bind, got \"" + bind + '"');
    }
  }

  /// The address to open in a browser.
  private static String link(InetSocketAddress address) {
    boolean isEverywhere = address.getAddress().isAnyLocalAddress();
    String host = isEverywhere ? "localhost" : address.getAddress().getHostAddress();
    return "http://"
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + address.getPort()
        + "/";
  }

  private static void fault(Throwable fault, Console console) {
    console.note("this is a fault of cuecard's own; please report it with what follows");
    fault.printStackTrace(console.err());
    console.err().flush();
  }
}
