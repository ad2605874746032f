package dev.cuecard.bundle;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Source;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.wiki.CopiedPage;

/// Reads a message bundle as a browser copies its page; [BundleText] has the grammar.
final class BundleTextReader implements DocumentReader {
  @Override
  public String format() {
    return "messagebundle-text";
  }

  @Override
  public boolean recognises(String text) {
    return BundleText.isOne(text);
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    CopiedPage copy = CopiedPage.of(text, BundleText::beginsBundle);
    Problems problems = new Problems();
    BundleParts parts = new BundleParts(problems);
    BundleText reading = new BundleText(parts, problems);
    copy.body().forEach(reading::add);
    reading.end();
    for (Problem note : copy.notes()) {
      problems.add(note);
    }
    return new Parsed<>(
        BlockDocument.of(parts.bundle(), copy.title(), name, Source.of(format())), problems.list());
  }
}
