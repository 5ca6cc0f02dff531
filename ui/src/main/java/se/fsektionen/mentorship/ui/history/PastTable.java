package se.fsektionen.mentorship.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of how things were at some moment, in words, so that two moments can be compared.
 *
 * @param title already in the reader's language
 * @param columns what the cells are called; the first one names the row
 * @param rows by what they are about, in the order they are shown; as many cells as columns
 */
record PastTable(String title, List<String> columns, Map<String, List<String>> rows) {

    /** What became of one row. */
    record Change(ChangeKind kind, String name, List<Cell> cells) {}

    enum ChangeKind {
        ADDED,
        GONE,
        ALTERED
    }

    /** @param before empty where there was nothing */
    record Cell(String column, String before, String after) {}

    /** What is otherwise in the later one, in its order; what is gone comes last. */
    List<Change> changesTo(PastTable later) {
        List<Change> changes = new ArrayList<>();
        later.rows.forEach((key, after) -> {
            List<String> before = rows.get(key);
            if (before == null) {
                changes.add(new Change(ChangeKind.ADDED, after.getFirst(), later.cells(blank(after), after)));
            } else if (!before.equals(after)) {
                changes.add(new Change(ChangeKind.ALTERED, after.getFirst(), later.cells(before, after)));
            }
        });
        rows.forEach((key, before) -> {
            if (!later.rows.containsKey(key)) {
                changes.add(new Change(ChangeKind.GONE, before.getFirst(), List.of()));
            }
        });
        return changes;
    }

    private static List<String> blank(List<String> like) {
        return like.stream().map(cell -> "").toList();
    }

    /** Those that differ; a name that was not there before is told by the row itself. */
    private List<Cell> cells(List<String> before, List<String> after) {
        List<Cell> cells = new ArrayList<>();
        for (int i = before.getFirst().isEmpty() ? 1 : 0; i < columns.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                cells.add(new Cell(columns.get(i), before.get(i), after.get(i)));
            }
        }
        return cells;
    }
}
