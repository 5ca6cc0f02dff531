package se.fsektionen.mentorship.recruitment.alumniimport;

import java.util.List;

/** @param number as a spreadsheet numbers it, from 1 */
record TableRow(int number, List<String> cells) {

    /** Wider rows are cut: nobody's list has more columns. */
    static final int MOST_CELLS = 100;

    static TableRow of(int number, List<String> cells) {
        return new TableRow(
                number, cells.stream().limit(MOST_CELLS).map(TableRow::tidy).toList());
    }

    /** Without invisible characters, and without the apostrophe that keeps a spreadsheet from calculating. */
    private static String tidy(String cell) {
        String text = cell.replaceAll("[\\p{Cntrl}\\p{Cf}\\u00a0\\s]+", " ").strip();
        return text.matches("'[=+\\-@].*") ? text.substring(1) : text;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
