package dev.cuecard.mediawiki;

import dev.cuecard.bundle.BundlePage;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import dev.cuecard.wiki.RawPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Joins the message bundles of a dump with their translations, each a page of its own anywhere in
/// the dump. Bundles are held until its end, and handed over with the translations met so far when
/// these grow too many; a bundle may so be handed over several times, with others each time.
public final class Translations {
  private static final long MOST_HELD = 24L << 20;
  private static final int EACH = 150;

  private final DocumentSink sink;
  private final Map<String, BundlePage> bundles = new LinkedHashMap<>();
  private final Map<String, Map<String, TranslatedUnit>> units = new HashMap<>();
  private final Set<String> handedOver = new HashSet<>();
  private long heldInBundles;
  private long heldInUnits;
  private long left;

  public Translations(DocumentSink sink) {
    this.sink = sink;
  }

  public void bundle(BundlePage bundle) {
    bundles.put(bundle.title(), bundle);
    for (Unit unit : bundle.bundle().units()) {
      heldInBundles += unit.key().length() + unit.source().length() + EACH;
    }
    if (heldInBundles > MOST_HELD) {
      handOver();
      bundles.clear();
      handedOver.clear();
      heldInBundles = 0;
    }
  }

  public void unit(RawPage page) {
    TranslationTitle.of(page.title())
        .filter(TranslationTitle::isOfBundle)
        .ifPresentOrElse(title -> unit(title, page), () -> left++);
  }

  private void unit(TranslationTitle title, RawPage page) {
    units
        .computeIfAbsent(title.bundle(), _ -> new HashMap<>())
        .computeIfAbsent(title.key(), _ -> new TranslatedUnit())
        .add(title.language(), page.text(), page.timestamp().orElse(""));
    heldInUnits += page.text().length() + EACH;
    if (heldInUnits > MOST_HELD) {
      handOver();
    }
  }

  /// Hands over all that is held. What is left was of no bundle in the dump.
  public long finish() {
    handOver();
    return left;
  }

  private void handOver() {
    bundles.forEach((title, bundle) -> {
      Map<String, TranslatedUnit> own = units.remove(title);
      if (own != null || !handedOver.contains(title)) {
        BundlePage translated = bundle.with(with(bundle.bundle(), own == null ? Map.of() : own));
        sink.document(title, translated.document());
      }
      handedOver.add(title);
    });
    units.values().forEach(own -> own.values().forEach(unit -> left += unit.size()));
    units.clear();
    heldInUnits = 0;
  }

  /// The bundle with the translations of its current keys; those of keys it once had are dropped.
  private static MessageBundle with(MessageBundle bundle, Map<String, TranslatedUnit> own) {
    return bundle.withUnits(
        bundle.units().stream()
            .map(unit -> {
              TranslatedUnit translated = own.get(unit.key());
              return translated == null
                  ? unit
                  : unit.withTranslations(translated.translations(bundle.sourceLanguage()));
            })
            .toList());
  }
}
