package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.ui.shell.Words;

/** What the numbers, shades and signs of the matrix mean. */
class MatrixLegend extends Div {

    MatrixLegend(MatrixMeasure measure) {
        addClassName("matching-legend");
        add(new Paragraph(getTranslation("matching.matrix." + measure.name() + ".what")));
        Div signs = new Div();
        for (Standing standing : Standing.values()) {
            if (standing != Standing.POSSIBLE) {
                signs.add(new Span(MatrixSign.of(standing) + " " + Words.of(standing)));
            }
        }
        signs.addClassName("choices");
        add(signs);
    }
}
