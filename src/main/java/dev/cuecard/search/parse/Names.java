package dev.cuecard.search.parse;

import dev.cuecard.index.PassageIndex;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The names of what there is to search: a query that names something else is mistaken, and says so
/// rather than find nothing.
public interface Names {
  /// Takes every name for good.
  Names ANY =
      new Names() {
        @Override
        public SortedSet<String> languages() {
          return new TreeSet<>();
        }

        @Override
        public List<String> documents(String beginning) {
          return List.of(beginning);
        }
      };

  /// Of what is in `index`.
  static Names of(PassageIndex index) {
    return new Names() {
      @Override
      public SortedSet<String> languages() {
        return index.vocabulary().languages();
      }

      @Override
      public List<String> documents(String beginning) {
        return index.vocabulary().ids(beginning);
      }
    };
  }

  /// The tags of the languages there are; empty if that is not known.
  SortedSet<String> languages();

  /// The ids of the documents whose id begins so, only the one if it is a whole id.
  List<String> documents(String beginning);
}
