package dev.cuecard.index.ranking;

/// Knows what stands in all of a document, where the index that is ranked holds only a part of it.
public interface WholeDocuments {
  /// All of each document is there.
  WholeDocuments ARE_THERE =
      new WholeDocuments() {
        @Override
        public int passages(int header, String field, int there) {
          return there;
        }

        @Override
        public float complete(
            int header, String field, RankedWord word, float[] frequencies, float sum) {
          return sum;
        }
      };

  /// How many passages of the document have text in the field.
  ///
  /// @param header the place of the document's header
  /// @param there how many are there
  int passages(int header, String field, int there);

  /// Adds how often a word stands in passages that are not there.
  ///
  /// @param frequencies by how many places after the header a passage stands: how often the word
  ///   does there, for the passage's length; changed
  /// @param sum of these
  /// @return the sum over the whole document
  float complete(int header, String field, RankedWord word, float[] frequencies, float sum);
}
