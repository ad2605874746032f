package dev.cuecard.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The B-tree of a table, written leaves first.
///
/// > The b-tree page header is 8 bytes in size for leaf pages and 12 bytes for interior pages … The
/// > cell pointer array … follows immediately … The cell content area is at the end of the page.
final class Tree {
  private static final int SIZE = Pages.SIZE;
  private static final byte INTERIOR = 5;
  private static final byte LEAF = 13;

  /// > Let X be U-35. If the payload size P is less than or equal to X then the entire payload is
  /// > stored on the b-tree leaf page. Let M be ((U-12)*32/255)-23 and let K be M+((P-M)%(U-4)).
  private static final int X = SIZE - 35;

  private static final int M = (SIZE - 12) * 32 / 255 - 23;

  /// A page of the tree and the largest rowid below it.
  private record Node(int page, long last) {}

  /// A cell and the rowid it stands for.
  private record Cell(ByteBuffer bytes, long id) {}

  private final Pages pages;

  Tree(Pages pages) {
    this.pages = pages;
  }

  /// Writes the rows of a table, which are sorted.
  ///
  /// @return the number of its root page
  int write(List<Row> rows) {
    List<Node> level = leaves(rows.stream().map(this::cell).toList());
    while (level.size() > 1) {
      level = parents(level);
    }
    return level.getFirst().page();
  }

  /// Writes the few rows that the first page has room for, after the header of the file.
  void writeFirst(List<Row> rows, int header) {
    fill(pages.first(), header, rows.stream().map(this::cell).toList(), LEAF, 0);
  }

  /// > A varint which is the total number of bytes of payload, a varint which is the integer key,
  /// > the initial portion of the payload, a 4-byte page number for the first page of the overflow.
  private Cell cell(Row row) {
    byte[] payload = Payload.of(row);
    int k = M + Math.floorMod(payload.length - M, SIZE - 4);
    int local = payload.length <= X ? payload.length : k <= X ? k : M;
    boolean overflows = local < payload.length;
    byte[] length = Payload.varint(payload.length);
    byte[] id = Payload.varint(row.id());
    ByteBuffer cell = ByteBuffer.allocate(length.length + id.length + local + (overflows ? 4 : 0));
    cell.put(length).put(id).put(payload, 0, local);
    if (overflows) {
      cell.putInt(overflow(payload, local));
    }
    return new Cell(cell, row.id());
  }

  /// The pages of what does not fit from `from` on, the last first.
  ///
  /// > The first four bytes of each overflow page are a big-endian integer which is the page number
  /// > of the next page in the chain, or zero for the final page in the chain.
  private int overflow(byte[] payload, int from) {
    int room = SIZE - 4;
    int next = 0;
    for (int part = (payload.length - from - 1) / room; part >= 0; part--) {
      int start = from + part * room;
      ByteBuffer page = ByteBuffer.allocate(SIZE).putInt(next);
      next = pages.add(page.put(payload, start, Math.min(room, payload.length - start)));
    }
    return next;
  }

  private List<Node> leaves(List<Cell> cells) {
    List<Node> nodes = new ArrayList<>();
    int from = 0;
    do {
      int to = fitting(cells, from, 8);
      ByteBuffer page = ByteBuffer.allocate(SIZE);
      fill(page, 0, cells.subList(from, to), LEAF, 0);
      nodes.add(new Node(pages.add(page), to == from ? 0 : cells.get(to - 1).id()));
      from = to;
    } while (from < cells.size());
    return nodes;
  }

  /// > The table interior cell: a 4-byte page number which is the left child pointer; a varint
  /// > which is the integer key.
  private List<Node> parents(List<Node> children) {
    List<Cell> cells =
        children.stream()
            .map(child -> {
              byte[] key = Payload.varint(child.last());
              ByteBuffer cell = ByteBuffer.allocate(4 + key.length);
              return new Cell(cell.putInt(child.page()).put(key), child.last());
            })
            .toList();
    List<Node> nodes = new ArrayList<>();
    for (int from = 0; from < children.size(); ) {
      int to = fitting(cells, from, 12);
      // The last child is named in the header, and no page may have but one.
      int end = children.size() - to == 1 ? to - 1 : to;
      ByteBuffer page = ByteBuffer.allocate(SIZE);
      fill(page, 0, cells.subList(from, end - 1), INTERIOR, children.get(end - 1).page());
      nodes.add(new Node(pages.add(page), children.get(end - 1).last()));
      from = end;
    }
    return nodes;
  }

  /// The first cell that has no room on a page that begins with that of `from`.
  private static int fitting(List<Cell> cells, int from, int header) {
    int room = SIZE - header;
    int to = from;
    while (to < cells.size() && cells.get(to).bytes().capacity() + 2 <= room) {
      room -= cells.get(to).bytes().capacity() + 2;
      to++;
    }
    return to;
  }

  private static void fill(ByteBuffer page, int start, List<Cell> cells, byte type, int rightmost) {
    int content = SIZE;
    int pointer = start + (type == LEAF ? 8 : 12);
    for (Cell cell : cells) {
      int length = cell.bytes().capacity();
      content -= length;
      page.put(content, cell.bytes(), 0, length);
      page.putShort(pointer, (short) content);
      pointer += 2;
    }
    if (content < pointer) {
      throw new IllegalStateException("a page has no room for " + cells.size() + " cells");
    }
    page.put(start, type);
    page.putShort(start + 3, (short) cells.size());
    page.putShort(start + 5, (short) content);
    if (type == INTERIOR) {
      page.putInt(start + 8, rightmost);
    }
  }
}
