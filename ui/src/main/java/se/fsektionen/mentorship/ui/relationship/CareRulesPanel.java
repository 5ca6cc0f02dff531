package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.FindCareRules;
import se.fsektionen.mentorship.relationship.SetCareRules;
import se.fsektionen.mentorship.relationship.TryCareRules;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** The rules of care of a term, as sentences whose numbers can be changed. */
class CareRulesPanel extends Div {

    private static final int MOST_DAYS = 365;

    private final Queries queries;
    private final Commands.Sender commands;
    private final Runnable changed;

    private final SentenceField menteeReminder = days("care.menteeReminder");
    private final SentenceField bothReminder = days("care.bothReminder");
    private final SentenceField lastReminder = days("care.lastReminder");
    private final SentenceField silentAmber = days("care.silentAmber");
    private final SentenceField silentRed = days("care.silentRed");
    private final SentenceField daysPerMeeting = days("care.daysPerMeeting");
    private final SentenceField lowRating = new SentenceField("care.lowRating", 1, 4);
    private final SentenceField ratingGap = new SentenceField("care.ratingGap", 1, 4);
    private final List<SentenceField> all = List.of(
            menteeReminder, bothReminder, lastReminder, silentAmber, silentRed, daysPerMeeting, lowRating, ratingGap);

    private final Span problem = new Span();
    private final Paragraph scope = new Paragraph();
    private final Div trial = new Div();
    private @Nullable TermId term;
    private @Nullable CareRules shown;

    CareRulesPanel(Queries queries, Commands.Sender commands, Runnable changed) {
        this.queries = queries;
        this.commands = commands;
        this.changed = changed;
        addClassName("stack");
        problem.addClassName("field-problem");
        scope.addClassName("quiet");
        Button save = new Button(getTranslation("care.save"), click -> save());
        Button usual = new Button(getTranslation("care.usual"), click -> fill(CareRules.USUAL));
        Div buttons = new Div(save, usual);
        Button attempt = new Button(getTranslation("care.try"), click -> attempt());
        buttons.add(attempt);
        buttons.addClassName("choices");
        add(
                scope,
                part("care.first", menteeReminder, bothReminder, lastReminder),
                part("care.later", silentAmber, silentRed, daysPerMeeting),
                part("care.ratings", lowRating, ratingGap),
                new Paragraph(getTranslation("care.concerns")),
                problem,
                buttons,
                trial);
    }

    private static SentenceField days(String key) {
        return new SentenceField(key, 1, MOST_DAYS);
    }

    private Div part(String headingKey, SentenceField... sentences) {
        Div part = new Div(new Span(getTranslation(headingKey)));
        part.add(sentences);
        part.addClassName("care-part");
        return part;
    }

    /** Shows a term's rules; what somebody is changing is left as it is while the rules are the same. */
    void show(TermId ofTerm) {
        CareRules rules = queries.ask(new FindCareRules(ofTerm));
        if (!ofTerm.equals(term) || !rules.equals(shown)) {
            term = ofTerm;
            shown = rules;
            scope.setText(getTranslation("care.what", Words.of(ofTerm)));
            fill(rules);
        }
    }

    private void fill(CareRules rules) {
        menteeReminder.show(rules.menteeReminder());
        bothReminder.show(rules.bothReminder());
        lastReminder.show(rules.lastReminder());
        silentAmber.show(rules.silentAmber());
        silentRed.show(rules.silentRed());
        daysPerMeeting.show(rules.daysPerMeeting());
        lowRating.show(rules.lowRating());
        ratingGap.show(rules.ratingGap());
        problem.setText("");
    }

    private CareRules rules() {
        return new CareRules(
                menteeReminder.number(),
                bothReminder.number(),
                lastReminder.number(),
                silentAmber.number(),
                silentRed.number(),
                daysPerMeeting.number(),
                lowRating.number(),
                ratingGap.number());
    }

    /** What the numbers as they stand in the fields would have shown in the finished terms. */
    private void attempt() {
        trial.removeAll();
        if (areWithinBounds()) {
            trial.add(new CareTrialTable(queries.ask(new TryCareRules(rules()))));
        }
    }

    private boolean areWithinBounds() {
        return all.stream().map(SentenceField::isWithinBounds).reduce(true, Boolean::logicalAnd);
    }

    private void save() {
        problem.setText("");
        if (!areWithinBounds()) {
            return;
        }
        try {
            commands.sendAndCatchUp(new SetCareRules(Objects.requireNonNull(term), rules()));
            Notices.success(getTranslation("care.saved"));
            changed.run();
        } catch (RuleBroken refusal) {
            problem.setText(Notices.sentence(refusal));
        }
    }
}
