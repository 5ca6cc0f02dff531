package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** All that can be chosen instead, the least costly first. */
class AlternativesDialog extends Dialog {

    AlternativesDialog(String title, String what, String none, List<Alternative> alternatives) {
        setHeaderTitle(title);
        setWidth("44rem");
        if (alternatives.isEmpty()) {
            add(new Paragraph(none));
        } else {
            add(new Paragraph(what), new AlternativeList(alternatives, true, this::close));
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}
