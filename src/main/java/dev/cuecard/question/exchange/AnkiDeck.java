package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.sqlite.Database;
import dev.cuecard.sqlite.Row;
import dev.cuecard.sqlite.Row.RowId;
import dev.cuecard.sqlite.Row.Text;
import dev.cuecard.sqlite.Row.Value;
import dev.cuecard.sqlite.Row.Whole;
import java.util.ArrayList;
import java.util.List;

/// A deck as the package that Anki exports for older versions and every version imports: a ZIP with
/// `collection.anki2`, a database of schema 11, and `media`, which lists files. Anki knows a note
/// again by its guid; all other ids it gives anew where they are taken.
final class AnkiDeck {
  private static final int SCHEMA = 11;
  private static final Value NOTHING = new Whole(0);
  private static final Value NO_TEXT = new Text("");

  /// “Has still to be sent to the server.”
  private static final Value UNSENT = new Whole(-1);

  private final AnkiModel model;
  private final List<Row> notes = new ArrayList<>();
  private final List<Row> cards = new ArrayList<>();

  private AnkiDeck(QuestionSet set) {
    model = new AnkiModel(set.title());
    for (Question question : set.questions()) {
      add(AnkiNote.of(question));
    }
  }

  static byte[] of(QuestionSet set) {
    ZipFile zip = new ZipFile();
    zip.add("collection.anki2", new AnkiDeck(set).database());
    zip.add("media", "{}");
    return zip.close();
  }

  private void add(AnkiNote note) {
    long id = AnkiModel.id(note.guid());
    notes.add(
        new Row(
            id,
            List.of(
                new RowId(),
                new Text(note.guid()),
                new Whole(AnkiModel.NOTE_TYPE),
                new Whole(AnkiModel.TIME),
                UNSENT,
                new Text(" " + note.tag() + " "),
                new Text(note.front() + '\u001f' + note.back()),
                new Text(note.front()),
                new Whole(note.checksum()),
                NOTHING,
                NO_TEXT)));
    cards.add(
        new Row(
            id,
            List.of(
                new RowId(),
                new Whole(id),
                new Whole(model.deck()),
                NOTHING,
                new Whole(AnkiModel.TIME),
                UNSENT,
                NOTHING,
                NOTHING,
                new Whole(cards.size() + 1L),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NO_TEXT)));
  }

  private byte[] database() {
    return new Database()
        .table(
            "col",
            "CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,"
                + " scm integer not null, ver integer not null, dty integer not null, usn integer"
                + " not null, ls integer not null, conf text not null, models text not null, decks"
                + " text not null, dconf text not null, tags text not null)",
            List.of(collection()))
        .table(
            "notes",
            "CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,"
                + " mod integer not null, usn integer not null, tags text not null, flds text not"
                + " null, sfld integer not null, csum integer not null, flags integer not null,"
                + " data text not null)",
            notes)
        .table(
            "cards",
            "CREATE TABLE cards (id integer primary key, nid integer not null, did integer not"
                + " null, ord integer not null, mod integer not null, usn integer not null, type"
                + " integer not null, queue integer not null, due integer not null, ivl integer not"
                + " null, factor integer not null, reps integer not null, lapses integer not null,"
                + " left integer not null, odue integer not null, odid integer not null, flags"
                + " integer not null, data text not null)",
            cards)
        .table(
            "revlog",
            "CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not"
                + " null, ease integer not null, ivl integer not null, lastIvl integer not null,"
                + " factor integer not null, time integer not null, type integer not null)",
            List.of())
        .table(
            "graves",
            "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not"
                + " null)",
            List.of())
        .bytes();
  }

  private Row collection() {
    return new Row(
        1,
        List.of(
            new RowId(),
            new Whole(AnkiModel.TIME),
            new Whole(1000 * AnkiModel.TIME),
            new Whole(1000 * AnkiModel.TIME),
            new Whole(SCHEMA),
            NOTHING,
            NOTHING,
            NOTHING,
            new Text(model.configuration()),
            new Text(model.noteTypes()),
            new Text(model.decks()),
            new Text(model.deckOptions()),
            new Text("{}")));
  }
}
