package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.FindProposal.Consultation;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.ShowNames;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** What the two consulted parties say of the proposal; each can say it here, or the coordinator notes it for them (P15). */
class ConsultationPanel extends Section {

    private static final int LONGEST = 2_000;

    private final Proposal proposal;
    private final Supplier<Optional<Proposal>> current;
    private final Commands commands;
    private final CurrentUser user;
    private final Runnable refresh;

    /** @param current the proposal as it is now: nobody speaks of pairs unseen */
    ConsultationPanel(
            Proposal proposal,
            Supplier<Optional<Proposal>> current,
            Commands commands,
            CurrentUser user,
            Runnable refresh) {
        this.proposal = proposal;
        this.current = current;
        this.commands = commands;
        this.user = user;
        this.refresh = refresh;
        addClassNames("panel", "stack");
        add(
                new H2(getTranslation("matching.consultation")),
                new Paragraph(getTranslation("matching.consultation.what")));
        if (!user.is(Role.COORDINATOR) && !proposal.namesShown()) {
            add(new Paragraph(getTranslation("matching.names.hidden")));
        }
        for (ConsultedParty party : ConsultedParty.values()) {
            add(line(party));
            comments(party);
        }
        if (proposal.state() == State.PROPOSED) {
            Button give = new Button(getTranslation(giveKey()), click -> give());
            if (!user.is(Role.COORDINATOR) && !haveSpoken()) {
                give.addThemeVariants(ButtonVariant.PRIMARY);
            }
            Div buttons = new Div(give);
            buttons.addClassName("choices");
            if (user.is(Role.COORDINATOR)) {
                buttons.add(names());
            } else {
                parties().forEach(party -> buttons.add(comment(party)));
            }
            add(buttons);
        }
    }

    private Button comment(ConsultedParty party) {
        return new Button(
                getTranslation("matching.comment"),
                click -> new CommentDialog(proposal, party, commands.by(user.actor()), refresh).open());
    }

    /** Lets the consulted parties see who the people are, or no longer. */
    private Button names() {
        boolean shown = proposal.namesShown();
        Button names = new Button(
                getTranslation(shown ? "matching.names.hide" : "matching.names.show"),
                click -> Notices.attempt(() -> {
                    commands.by(user.actor()).sendAndCatchUp(new ShowNames(proposal.proposalId(), !shown));
                    refresh.run();
                }));
        names.setDisableOnClick(true);
        return names;
    }

    private Div line(ConsultedParty party) {
        Div line = new Div(new Span(Words.of(party)));
        line.addClassName("matching-opinion");
        Optional<Consultation> given = proposal.consultations().stream()
                .filter(each -> each.party() == party)
                .findFirst();
        if (given.isEmpty()) {
            line.add(new Tag(
                    getTranslation(
                            proposal.state() == State.CONFIRMED
                                    ? "matching.consultation.none"
                                    : "matching.consultation.waiting"),
                    Tone.NEUTRAL));
            return line;
        }
        Consultation said = given.get();
        line.add(new Tag(Words.of(said.opinion()), said.opinion() == Opinion.APPROVES ? Tone.GOOD : Tone.BAD));
        if (!said.onThesePairs()) {
            line.add(new Tag(getTranslation("matching.consultation.old"), Tone.WARNING));
        }
        Span when = new Span(Dates.moment(said.at()));
        when.addClassName("quiet");
        line.add(when);
        if (!said.comment().isBlank()) {
            line.add(new Paragraph(said.comment()));
        }
        return line;
    }

    private void comments(ConsultedParty party) {
        UnorderedList list = new UnorderedList();
        list.addClassName("matching-comments");
        proposal.comments().stream()
                .filter(comment -> comment.party() == party)
                .forEach(comment -> list.add(new ListItem(getTranslation(
                        "matching.comment.said", comment.applicantName(), comment.mentorName(), comment.words()))));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
    }

    private String giveKey() {
        return user.is(Role.COORDINATOR)
                ? "matching.consultation.record"
                : haveSpoken() ? "matching.consultation.change" : "matching.consultation.give";
    }

    private boolean haveSpoken() {
        return proposal.consultations().stream()
                .anyMatch(said -> said.onThesePairs() && parties().contains(said.party()));
    }

    /** Whom the one who looks may speak for. */
    private List<ConsultedParty> parties() {
        return Arrays.stream(ConsultedParty.values())
                .filter(party -> user.is(Role.COORDINATOR) || user.is(Role.valueOf(party.name())))
                .toList();
    }

    private void give() {
        RadioButtonGroup<ConsultedParty> party = new RadioButtonGroup<>();
        party.setLabel(getTranslation("matching.consultation.party"));
        party.setItems(parties());
        party.setItemLabelGenerator(Words::of);
        party.setManualValidation(true);
        party.setErrorMessage(getTranslation("matching.consultation.party.missing"));
        if (parties().size() == 1) {
            party.setValue(parties().getFirst());
            party.setVisible(false);
        }
        RadioButtonGroup<Opinion> opinion = new RadioButtonGroup<>();
        opinion.setLabel(getTranslation("matching.consultation.opinion"));
        opinion.setItems(Opinion.values());
        opinion.setItemLabelGenerator(Words::of);
        opinion.setManualValidation(true);
        opinion.setErrorMessage(getTranslation("matching.consultation.opinion.missing"));
        TextArea comment = new TextArea(getTranslation("matching.consultation.comment"));
        comment.setHelperText(getTranslation("matching.consultation.comment.help"));
        comment.setManualValidation(true);
        comment.setMaxLength(LONGEST);
        comment.setMinRows(3);
        Dialog dialog = new Dialog(getTranslation("matching.consultation"));
        dialog.setWidth("30rem");
        Button save = new Button(getTranslation("shell.save"));
        AtomicReference<String> seen = new AtomicReference<>(proposal.inputDigest());
        save.addClickListener(click -> {
            party.setInvalid(party.isEmpty());
            opinion.setInvalid(opinion.isEmpty());
            String now = current.get().map(Proposal::inputDigest).orElse("");
            if (!seen.getAndSet(now).equals(now)) {
                Notices.problem(getTranslation("matching.consultation.changed"));
            } else if (!party.isInvalid()
                    && !opinion.isInvalid()
                    && Notices.attempt(() -> commands.by(user.actor())
                            .sendAndCatchUp(new GiveConsultation(
                                    proposal.proposalId(),
                                    party.getValue(),
                                    opinion.getValue(),
                                    comment.getValue().strip(),
                                    now)))) {
                dialog.close();
                Notices.success(getTranslation("matching.consultation.given"));
                refresh.run();
            }
            save.setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(party, opinion, comment);
        fields.addClassName("fields");
        dialog.add(fields);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
