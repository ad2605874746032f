package dev.cuecard.bench;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.store.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// Answers as Lucene does by itself on the index of a corpus in English: the ten passages that have
/// the words, in any of their forms, by BM25, each with what is kept of it, which is not looked at.
final class BareLucene implements Latency.Answering, AutoCloseable {
  private static final String TEXT = TextField.ENGLISH.field();

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  BareLucene(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
  }

  @Override
  public long answer(Latency.Asked asked) throws IOException {
    long read = 0;
    for (ScoreDoc found : searcher.search(query(asked), 10).scoreDocs) {
      LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
      BinaryDocValues passages = segment.reader().getBinaryDocValues(Fields.PASSAGE);
      if (passages != null && passages.advanceExact(found.doc - segment.docBase)) {
        read += passages.binaryValue().length;
      }
    }
    return read;
  }

  private static Query query(Latency.Asked asked) {
    String text = asked.query();
    return switch (asked.kind()) {
      case WORD, WORDS -> anyOf(words(text));
      case OR -> anyOf(words(text.replace(" OR ", " ")));
      case AND -> of(words(text.replace(" AND ", " ")), BooleanClause.Occur.MUST);
      case PHRASE -> new PhraseQuery(TEXT, spoken(text));
      case PREFIX -> new PrefixQuery(new Term(TEXT, text.substring(0, text.length() - 1)));
      case FUZZY -> new FuzzyQuery(new Term(TEXT, text.substring(0, text.length() - 1)));
    };
  }

  private static List<Query> words(String text) {
    return Token.of(TEXT, text).stream()
        .map(word -> anyOf(word.forms().stream().map(BareLucene::term).toList()))
        .toList();
  }

  private static String[] spoken(String phrase) {
    return Token.of(TEXT, phrase).stream().map(Token::word).toArray(String[]::new);
  }

  private static Query term(String form) {
    return new TermQuery(new Term(TEXT, form));
  }

  private static Query anyOf(List<Query> queries) {
    return of(queries, BooleanClause.Occur.SHOULD);
  }

  private static Query of(List<Query> queries, BooleanClause.Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, occur));
    return all.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
