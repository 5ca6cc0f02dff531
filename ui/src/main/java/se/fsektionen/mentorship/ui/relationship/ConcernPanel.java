package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.ConcernAction;
import se.fsektionen.mentorship.relationship.ConcernOutcome;
import se.fsektionen.mentorship.relationship.FindPair.ConcernDetails;
import se.fsektionen.mentorship.relationship.FindPair.Resolution;
import se.fsektionen.mentorship.relationship.FindPair.Step;
import se.fsektionen.mentorship.relationship.PairCommand;
import se.fsektionen.mentorship.relationship.PairCommand.RecordAction;
import se.fsektionen.mentorship.relationship.PairCommand.ResolveConcern;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** A concern: what was said, what was done about it, and doing more (P22). */
class ConcernPanel extends Div {

    private final PairId pair;
    private final ConcernDetails concern;
    private final Actors actors;
    private final Commands.@Nullable Sender commands;
    private final Runnable refresh;

    /** @param commands null to tell only */
    ConcernPanel(
            PairId pair, ConcernDetails concern, Actors actors, Commands.@Nullable Sender commands, Runnable refresh) {
        this.pair = pair;
        this.concern = concern;
        this.actors = actors;
        this.commands = commands;
        this.refresh = refresh;
        addClassNames("concern", "stack");
        Div head = new Div(
                new Span(getTranslation(
                        "pair.concern.raised", Words.of(concern.side()), Dates.moment(concern.raisedAt()))),
                state());
        head.addClassName("tags");
        Paragraph words = new Paragraph(concern.words());
        words.addClassName("said");
        add(head, words);
        concern.steps().forEach(step -> add(step(step)));
        if (concern.resolution() == null && commands != null) {
            Button act = new Button(getTranslation("pair.concern.act"), click -> act());
            act.addThemeVariants(ButtonVariant.PRIMARY);
            Div choices = new Div(act, new Button(getTranslation("pair.concern.resolve"), click -> resolve()));
            choices.addClassName("choices");
            add(choices);
        }
        if (concern.resolution() != null) {
            add(line(
                    Words.of(concern.resolution().outcome()),
                    concern.resolution().at(),
                    concern.resolution().actor(),
                    concern.resolution().note()));
        }
    }

    private Tag state() {
        if (!concern.open()) {
            return new Tag(Words.of(concern.resolution().outcome()), Tone.GOOD);
        }
        return concern.steps().isEmpty()
                ? new Tag(getTranslation("concerns.unattended"), Tone.BAD)
                : new Tag(getTranslation("concerns.attended"), Tone.WARNING);
    }

    private Div step(Step step) {
        return line(Words.of(step.action()), step.at(), step.actor(), step.note());
    }

    private Div line(String what, Instant at, String actor, String note) {
        Span who = new Span(Words.joined(Dates.moment(at), actors.name(actor)));
        who.addClassName("quiet");
        Div head = new Div(new Span(what), who);
        head.addClassName("tags");
        Paragraph words = new Paragraph(note);
        words.addClassName("said");
        Div line = new Div(head, words);
        line.addClassName("concern-step");
        return line;
    }

    /** Whose actions the concerns tell of. */
    static Actors actors(Collection<ConcernDetails> concerns, Queries queries) {
        return Actors.of(
                concerns.stream()
                        .flatMap(concern -> Stream.concat(
                                concern.steps().stream().map(Step::actor),
                                Stream.ofNullable(concern.resolution()).map(Resolution::actor)))
                        .collect(Collectors.toSet()),
                queries);
    }

    private void act() {
        ask(
                "pair.concern.act",
                "pair.concern.action",
                ConcernAction.values(),
                (action, note) -> new RecordAction(pair, concern.concernId(), action, note),
                "pair.concern.recorded");
    }

    private void resolve() {
        ask(
                "pair.concern.resolve",
                "pair.concern.outcome",
                ConcernOutcome.values(),
                (outcome, note) -> new ResolveConcern(pair, concern.concernId(), outcome, note),
                "pair.concern.resolved");
    }

    private <E extends Enum<E>> void ask(
            String titleKey, String whatKey, E[] values, BiFunction<E, String, PairCommand> command, String doneKey) {
        Select<E> what = new Select<>();
        what.setLabel(getTranslation(whatKey));
        what.setItems(values);
        what.setItemLabelGenerator(Words::of);
        what.setValue(values[0]);
        TextArea note = new TextArea(getTranslation("pair.concern.note"));
        note.setMaxLength(4_000);
        note.setMinRows(3);
        note.setManualValidation(true);
        Dialog dialog = new Dialog(getTranslation(titleKey));
        Button save = new Button(getTranslation("shell.save"));
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                Objects.requireNonNull(commands)
                        .sendAndCatchUp(
                                command.apply(what.getValue(), note.getValue().strip()));
                dialog.close();
                Notices.success(getTranslation(doneKey));
                refresh.run();
            } catch (RuleBroken refusal) {
                note.setErrorMessage(Notices.sentence(refusal));
                note.setInvalid(true);
            } finally {
                save.setEnabled(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(what, note);
        fields.addClassName("fields");
        dialog.add(fields);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
