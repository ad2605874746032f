package dev.cuecard.document;

import java.util.Optional;

/// Where a document was read from.
///
/// @param uri the file (relative to the corpus where it lies inside) or address it came from
/// @param format what it was recognised as: `messagebundle-text`, `srt`, `wiki-text` …
/// @param sha256 of the bytes read, in hexadecimal
/// @param charset what the bytes were decoded with
/// @param track the language of the track it has, if that is all it has
/// @param licence as far as the source states it
/// @param revision its number, as a wiki counts: the same number, the same text
/// @param link the public address of the page or recording, to which a fragment can be added; none
///   that is not harmless ([Address])
public record Source(
    String uri,
    String format,
    String sha256,
    Optional<String> charset,
    Optional<String> track,
    Optional<String> licence,
    Optional<String> revision,
    Optional<String> link) {
  public Source {
    link = link.filter(Address::isHarmless);
  }

  /// A source still without a place: readers fill in what the text says, ingest the rest.
  public static Source of(String format) {
    return new Source(
        "",
        format,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Source withLink(String address) {
    return new Source(uri, format, sha256, charset, track, licence, revision, Optional.of(address));
  }

  public Source withTrack(String language) {
    return new Source(uri, format, sha256, charset, Optional.of(language), licence, revision, link);
  }

  public Source withRevision(String number) {
    return new Source(uri, format, sha256, charset, track, licence, Optional.of(number), link);
  }

  /// The same source as found in a file or at an address.
  public Source readFrom(String place, String hash, Optional<String> decodedWith) {
    return new Source(place, format, hash, decodedWith, track, licence, revision, link);
  }
}
