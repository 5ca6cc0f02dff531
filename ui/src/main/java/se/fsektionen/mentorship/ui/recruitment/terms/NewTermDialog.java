package se.fsektionen.mentorship.ui.recruitment.terms;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.recruitment.AcademicCalendar;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** Creates a term: the season decides, the calendar suggests the days, the coordinator may change them. */
class NewTermDialog extends Dialog {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final Commands.Sender commands;
    private final Select<Season> season = new Select<>();
    private final IntegerField year = new IntegerField();
    private final DatesForm days = new DatesForm();

    NewTermDialog(Commands.Sender commands, LocalDate today, List<Term> terms) {
        super();
        this.commands = commands;
        setHeaderTitle(getTranslation("terms.new"));
        season.setLabel(getTranslation("terms.season"));
        season.setItems(Season.AUTUMN, Season.SPRING);
        season.setItemLabelGenerator(Words::of);
        year.setLabel(getTranslation("terms.year"));
        year.setManualValidation(true);
        year.setValueChangeMode(ValueChangeMode.EAGER);
        Coming next = nextAfter(today, terms);
        season.setValue(next.season());
        year.setValue(next.year());
        season.addValueChangeListener(change -> suggest());
        year.addValueChangeListener(change -> suggest());
        suggest();
        Button create = new Button(getTranslation("terms.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(season, year, days, new Paragraph(getTranslation("terms.suggested")));
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), create);
    }

    private record Coming(int year, Season season, LocalDate studies) {}

    /** The first term from last season on that there is not yet. */
    private static Coming nextAfter(LocalDate today, List<Term> terms) {
        List<Coming> all = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 2)
                .boxed()
                .flatMap(year -> Stream.of(Season.values())
                        .map(season -> new Coming(year, season, AcademicCalendar.studiesStart(year, season))))
                .sorted(Comparator.comparing(Coming::studies))
                .toList();
        LocalDate last = all.stream()
                .map(Coming::studies)
                .filter(studies -> !studies.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return all.stream()
                .filter(coming -> !coming.studies().isBefore(last))
                .filter(coming -> terms.stream()
                        .noneMatch(term -> term.termId().equals(TermId.of(coming.year(), coming.season()))))
                .findFirst()
                .orElse(all.getLast());
    }

    private boolean yearIsRight() {
        Integer value = year.getValue();
        boolean right = value != null && value >= EARLIEST && value <= LATEST;
        year.setErrorMessage(getTranslation("terms.year.wrong", Integer.toString(EARLIEST), Integer.toString(LATEST)));
        year.setInvalid(!right);
        return right;
    }

    private void suggest() {
        if (yearIsRight()) {
            days.suggest(AcademicCalendar.suggest(year.getValue(), season.getValue()));
        }
    }

    private void create() {
        boolean daysAreRight = days.isRight();
        if (!yearIsRight() || !daysAreRight) {
            return;
        }
        TermId term = TermId.of(year.getValue(), season.getValue());
        try {
            commands.sendAndCatchUp(new CreateTerm(term, year.getValue(), season.getValue(), days.dates()));
            close();
            Notices.success(getTranslation("terms.created", Words.of(term)));
            UI.getCurrent().navigate(TermView.class, term.value());
        } catch (RuleBroken refusal) {
            if (refusal.rule().messageKey().equals("rule.TermIsCreatedOnce")) {
                year.setErrorMessage(Notices.sentence(refusal));
                year.setInvalid(true);
            } else {
                days.refuse(refusal);
            }
        }
    }
}
