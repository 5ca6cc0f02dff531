package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.recruitment.ImportColumn;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Outcome;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Preview;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Problem;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Row;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Words;

/** What an import would do: how the columns were understood, which rows are bad and why, and which are good. */
class ImportPreview extends Div {

    ImportPreview(Preview preview) {
        addClassName("page-body");
        List<Row> bad = preview.rows(Outcome.BAD);
        add(new Paragraph(getTranslation(
                "import.summary",
                preview.rows(Outcome.NEW).size(),
                preview.rows(Outcome.CHANGED).size(),
                preview.rows(Outcome.UNCHANGED).size(),
                bad.size())));
        if (!bad.isEmpty()) {
            add(badRows(preview, bad));
        }
        List<Row> good = preview.rows().stream()
                .filter(row -> row.outcome() == Outcome.NEW || row.outcome() == Outcome.CHANGED)
                .toList();
        if (good.isEmpty()) {
            add(new Paragraph(getTranslation("import.nothing")));
        } else {
            add(new Section(new H2(getTranslation("import.good")), goodRows(good)));
        }
        add(columns(preview));
    }

    private Section columns(Preview preview) {
        Facts facts = new Facts();
        for (int i = 0; i < preview.header().size(); i++) {
            ImportColumn column = preview.columns().get(i);
            facts.withText(
                    preview.header().get(i), column == null ? getTranslation("import.ignored") : Words.of(column));
        }
        Section section = new Section(new H2(getTranslation("import.recognised")), facts);
        section.addClassName("panel");
        return section;
    }

    private Section badRows(Preview preview, List<Row> bad) {
        Grid<Row> grid = new Grid<>();
        grid.addColumn(Row::number)
                .setHeader(getTranslation("import.row"))
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.addColumn(row -> row.problems().stream().map(this::words).collect(Collectors.joining("; ")))
                .setHeader(getTranslation("import.bad.reason"))
                .setFlexGrow(2);
        grid.addColumn(row -> String.join(" · ", row.cells())).setHeader("").setFlexGrow(3);
        grid.setItems(bad);
        fit(grid, bad.size());
        // Worded now: a download has no page to tell the reader's language.
        byte[] file = BadRows.file(preview, getTranslation("import.bad.reason"), this::words);
        String name = getTranslation("import.bad.file");
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file), name, "text/csv; charset=utf-8", file.length)),
                getTranslation("import.bad.download"));
        Section section = new Section(new H2(getTranslation("import.bad")), download, grid);
        section.addClassName("import-bad");
        return section;
    }

    private String words(Problem problem) {
        String sentence =
                getTranslation(problem.messageKey(), problem.arguments().toArray());
        return problem.column() == null ? sentence : Words.of(problem.column()) + " " + sentence;
    }

    private Grid<Row> goodRows(List<Row> good) {
        Grid<Row> grid = new Grid<>();
        grid.addColumn(Row::number)
                .setHeader(getTranslation("import.row"))
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.addColumn(row -> Words.of(row.outcome()))
                .setHeader(getTranslation("import.outcome"))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addColumn(row ->
                        Objects.requireNonNull(row.registration()).details().name())
                .setHeader(getTranslation("alumni.name"));
        grid.addColumn(row ->
                        Objects.requireNonNull(row.registration()).details().email())
                .setHeader(getTranslation("alumni.email"));
        grid.setItems(good);
        fit(grid, good.size());
        return grid;
    }

    private static void fit(Grid<Row> grid, int rows) {
        if (rows <= 12) {
            grid.setAllRowsVisible(true);
        }
    }
}
