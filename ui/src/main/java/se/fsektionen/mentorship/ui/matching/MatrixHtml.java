package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.ui.matching.MatrixMeasure.Mark;
import se.fsektionen.mentorship.ui.shell.Words;

/** The matrix as one piece of HTML: thousands of cells would be slow as components. */
final class MatrixHtml {

    private final MatrixMeasure measure;
    private final Priority priority;
    private final StringBuilder html = new StringBuilder();

    private MatrixHtml(MatrixMeasure measure, Priority priority) {
        this.measure = measure;
        this.priority = priority;
    }

    static String of(Matrix matrix, MatrixMeasure measure, Priority priority) {
        return new MatrixHtml(measure, priority).table(matrix);
    }

    private String table(Matrix matrix) {
        html.append("<table role=\"grid\" aria-label=\"")
                .append(escaped(I18NProvider.translate("matching.matrix.caption")))
                .append("\"><thead><tr><td></td>");
        matrix.mentors().forEach(this::mentor);
        html.append("</tr></thead><tbody>");
        for (int a = 0; a < matrix.applicants().size(); a++) {
            html.append("<tr><th scope=\"row\">")
                    .append(escaped(matrix.applicants().get(a).name()))
                    .append("</th>");
            List<Cell> cells = matrix.cells().get(a);
            cells.forEach(this::cell);
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private void mentor(Head mentor) {
        String name = mentor.places() > 1
                ? I18NProvider.translate("matching.matrix.places", mentor.name(), mentor.places())
                : mentor.name();
        html.append("<th scope=\"col\" title=\"")
                .append(escaped(mentor.name()))
                .append("\"><span>")
                .append(escaped(name))
                .append("</span></th>");
    }

    private void cell(Cell cell) {
        Standing standing = cell.standing();
        html.append("<td tabindex=\"-1\" class=\"");
        if (MatrixSign.hasNumber(standing)) {
            Mark mark = measure.of(cell, priority);
            html.append('s').append(mark.step());
            if (standing == Standing.POSSIBLE) {
                html.append("\">").append(mark.text());
            } else {
                named(standing, mark.text());
                html.append(mark.text());
            }
        } else {
            named(standing, "");
        }
        html.append("</td>");
    }

    /** The class, an accessible name and the sign. */
    private void named(Standing standing, String number) {
        html.append(' ')
                .append(standing.name().toLowerCase(Locale.ROOT))
                .append("\" aria-label=\"")
                .append(escaped(Words.joined(number, Words.of(standing))))
                .append("\">")
                .append(MatrixSign.of(standing));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
