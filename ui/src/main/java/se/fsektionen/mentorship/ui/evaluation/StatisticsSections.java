package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.fsektionen.mentorship.evaluation.TermStatistics;
import se.fsektionen.mentorship.evaluation.TermStatistics.Concerns;
import se.fsektionen.mentorship.evaluation.TermStatistics.Mean;
import se.fsektionen.mentorship.evaluation.TermStatistics.Meetings;
import se.fsektionen.mentorship.evaluation.TermStatistics.Month;
import se.fsektionen.mentorship.evaluation.TermStatistics.Pairs;
import se.fsektionen.mentorship.evaluation.TermStatistics.Recruitment;
import se.fsektionen.mentorship.evaluation.TermStatistics.Share;
import se.fsektionen.mentorship.evaluation.TermStatistics.Survey;
import se.fsektionen.mentorship.ui.shell.Facts;

/** A term's statistics, a section a subject. */
final class StatisticsSections {

    private static final String NONE = "–";

    private StatisticsSections() {}

    static List<Component> of(TermStatistics statistics) {
        return List.of(
                section("evaluation.recruitment", recruitment(statistics.recruitment())),
                section("evaluation.pairs", pairs(statistics.pairs())),
                section("evaluation.meetings", meetings(statistics.meetings()), months(statistics.months())),
                section("evaluation.concerns", concerns(statistics.concerns())),
                section("evaluation.survey", survey(statistics.mentors(), statistics.mentees())));
    }

    private static Section section(String titleKey, Component... content) {
        Section section = new Section(new H2(text(titleKey)));
        section.add(content);
        section.addClassName("panel");
        return section;
    }

    private static Component recruitment(Recruitment recruitment) {
        int most = Stream.of(recruitment.asked(), recruitment.applications()).reduce(1, Math::max);
        return new Bars(most)
                .with("evaluation.asked", recruitment.asked())
                .with("evaluation.yes", recruitment.yes())
                .with("evaluation.no", recruitment.no())
                .with("evaluation.silent", recruitment.silent())
                .with("evaluation.applications", recruitment.applications())
                .with("evaluation.withdrawn", recruitment.withdrawn())
                .with("evaluation.paired", recruitment.paired())
                .with("evaluation.withoutMentor", recruitment.withoutMentor());
    }

    private static Component pairs(Pairs pairs) {
        return new Facts()
                .with("evaluation.pairs.started", count(pairs.started()))
                .with("evaluation.pairs.running", count(pairs.running()))
                .with("evaluation.pairs.completed", count(pairs.completed()))
                .with("evaluation.pairs.endedEarly", count(pairs.endedEarly()))
                .with("evaluation.pairs.fit", percent(pairs.meanFit()));
    }

    private static Component meetings(Meetings meetings) {
        return new Facts()
                .with("evaluation.meetings.held", count(meetings.held()))
                .with("evaluation.meetings.bothSides", count(meetings.bothSides()))
                .with("evaluation.meetings.remote", count(meetings.remote()))
                .with("evaluation.meetings.minutes", mean(meetings.minutes(), "evaluation.minutes"));
    }

    private static Component months(List<Month> months) {
        if (months.isEmpty()) {
            return new Paragraph(text("evaluation.months.none"));
        }
        int most = months.stream().mapToInt(Month::meetings).max().orElse(1);
        DateTimeFormatter name =
                DateTimeFormatter.ofPattern("LLLL yyyy", UI.getCurrent().getLocale());
        NativeTable table =
                table("evaluation.month", "evaluation.meetings", "evaluation.byMentor", "evaluation.byMentee");
        NativeTableBody body = table.getBody();
        for (Month month : months) {
            NativeTableRow row = body.addRow();
            row.addHeaderCell().setText(name.format(month.month()));
            row.addDataCell().add(Bars.bar(month.meetings(), most));
            row.addDataCell().setText(mean(month.mentorRating(), "evaluation.ofFive"));
            row.addDataCell().setText(mean(month.menteeRating(), "evaluation.ofFive"));
        }
        return table;
    }

    private static Component concerns(Concerns concerns) {
        return new Facts()
                .with("evaluation.concerns.raised", count(concerns.raised()))
                .with("evaluation.concerns.resolved", count(concerns.resolved()))
                .with(
                        "evaluation.concerns.daysToAction",
                        concerns.daysToAction().isPresent()
                                ? text(
                                        "evaluation.days",
                                        concerns.daysToAction().getAsDouble())
                                : NONE);
    }

    private static Component survey(Survey mentors, Survey mentees) {
        if (mentors.sent() + mentees.sent() == 0) {
            return new Paragraph(text("evaluation.survey.none"));
        }
        NativeTable table = table("evaluation.question", "evaluation.mentors", "evaluation.mentees");
        NativeTableBody body = table.getBody();
        Function<Survey, String> answered = survey -> text("evaluation.of", survey.answered(), survey.sent());
        row(body, "evaluation.answered", answered.apply(mentors), answered.apply(mentees));
        means(body, "evaluation.worked", "evaluation.ofFive", mentors.worked(), mentees.worked());
        means(body, "evaluation.timesMet", "evaluation.times", mentors.timesMet(), mentees.timesMet());
        shares(body, "evaluation.metInPerson", mentors.metInPerson(), mentees.metInPerson());
        means(body, "evaluation.contact", "evaluation.ofTen", mentors.contact(), mentees.contact());
        shares(body, "evaluation.enoughInformation", mentors.enoughInformation(), mentees.enoughInformation());
        means(body, "evaluation.thanks", "evaluation.ofTen", mentors.thanks(), mentees.thanks());
        shares(body, "evaluation.mentorAgain", mentors.mentorAgain(), mentees.mentorAgain());
        return table;
    }

    private static void means(NativeTableBody body, String question, String scale, Mean mentors, Mean mentees) {
        row(body, question, mean(mentors, scale), mean(mentees, scale));
    }

    private static void shares(NativeTableBody body, String question, Share mentors, Share mentees) {
        row(body, question, share(mentors), share(mentees));
    }

    private static NativeTable table(String... headings) {
        NativeTable table = new NativeTable();
        table.addClassName("evaluation-table");
        NativeTableHeader head = table.getHead();
        NativeTableRow row = head.addRow();
        for (String heading : headings) {
            row.addHeaderCell().setText(text(heading));
        }
        return table;
    }

    private static void row(NativeTableBody body, String labelKey, String... cells) {
        NativeTableRow row = body.addRow();
        row.addHeaderCell().setText(text(labelKey));
        for (String cell : cells) {
            row.addDataCell().setText(cell);
        }
    }

    private static String mean(Mean mean, String scale) {
        return mean.of() == 0 ? NONE : text(scale, mean.value(), mean.of());
    }

    private static String share(Share share) {
        return share.of() == 0 ? NONE : text("evaluation.of", share.yes(), share.of());
    }

    private static String percent(Mean mean) {
        return mean.of() == 0 ? NONE : text("evaluation.percent", Math.round(mean.value() * 100));
    }

    private static String count(int count) {
        return Integer.toString(count);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
