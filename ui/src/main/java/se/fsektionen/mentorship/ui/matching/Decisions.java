package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Supplier;
import se.fsektionen.mentorship.evaluation.FindSelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.SwapMentors;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.TryChange;
import se.fsektionen.mentorship.matching.TryChange.Change;
import se.fsektionen.mentorship.matching.TryChange.Outcome;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;

/**
 * What the coordinator decides of the proposal. Where a decision moves people it is shown first what it leads to; each decision
 * proposes the rest anew at once.
 */
class Decisions {

    private final Queries queries;
    private final Commands.Sender commands;
    private final Supplier<Proposal> seen;
    private final Runnable decided;
    private final Runnable refused;

    /**
     * @param seen the proposal as the coordinator sees it
     * @param decided runs when there is a new proposal
     * @param refused runs when nothing came of it, and the coordinator has been told why
     */
    Decisions(Queries queries, Commands.Sender commands, Supplier<Proposal> seen, Runnable decided, Runnable refused) {
        this.queries = queries;
        this.commands = commands;
        this.seen = seen;
        this.decided = decided;
        this.refused = refused;
    }

    Proposal seen() {
        return seen.get();
    }

    ProposalId id() {
        return seen.get().proposalId();
    }

    /** Whom somebody could get instead, as things stand. */
    Alternatives alternatives() {
        return new Alternatives(queries, seen.get());
    }

    Optional<Outcome> outcomeOf(Change change) {
        return queries.ask(new TryChange(id(), change));
    }

    /** What earlier years say of the criteria. */
    SelectionReview experience() {
        return queries.ask(new FindSelectionReview());
    }

    /** Does what needs no reason, since it is easily undone. */
    boolean make(ProposalCommand command) {
        boolean done = Notices.attempt(() -> send(commands, command));
        if (!done) {
            refused.run();
        }
        return done;
    }

    private void send(Commands.Sender sender, ProposalCommand command) {
        sender.sendAndCatchUp(command);
        decided.run();
    }

    void lock(NamedCouple two) {
        ask(
                "matching.lock",
                I18NProvider.translate("matching.lock.what", two.mentorName(), two.applicantName()),
                new Change.Lock(two.couple()),
                new LockPair(id(), two.mentor(), two.applicant()));
    }

    void forbid(NamedCouple two) {
        ask(
                "matching.forbid",
                I18NProvider.translate("matching.forbid.what", two.mentorName(), two.applicantName()),
                new Change.Forbid(two.couple()),
                new ForbidPair(id(), two.mentor(), two.applicant()));
    }

    void swap(Pair one, Pair other) {
        ask(
                "matching.swap",
                I18NProvider.translate(
                        "matching.swap.what",
                        one.applicantName(),
                        other.mentorName(),
                        other.applicantName(),
                        one.mentorName()),
                new Change.Swap(
                        NamedCouple.of(one).couple(), NamedCouple.of(other).couple()),
                new SwapMentors(id(), one.applicant(), other.applicant()));
    }

    private void ask(String titleKey, String what, Change change, ProposalCommand command) {
        preview(what, change).ifPresent(preview -> {
            ReasonDialog dialog = new ReasonDialog(
                    I18NProvider.translate(titleKey),
                    I18NProvider.translate("matching.reason.what"),
                    I18NProvider.translate(titleKey),
                    reason -> send(commands.because(reason), command));
            dialog.setWidth("38rem");
            dialog.addComponentAsFirst(preview);
            dialog.open();
        });
    }

    /** Takes a lock or a ban back. */
    void free(NamedCouple two, boolean locked) {
        String title = I18NProvider.translate(locked ? "matching.free" : "matching.free.ban");
        String what = I18NProvider.translate("matching.free.what", two.mentorName(), two.applicantName());
        preview(what, new Change.Free(two.couple())).ifPresent(preview -> {
            Dialog dialog = new Dialog(title);
            dialog.setWidth("38rem");
            dialog.add(preview);
            Button act = new Button(title, click -> {
                dialog.close();
                make(new FreePair(id(), two.mentor(), two.applicant()));
            });
            act.addThemeVariants(ButtonVariant.PRIMARY);
            act.setDisableOnClick(true);
            dialog.getFooter().add(new Button(I18NProvider.translate("shell.cancel"), click -> dialog.close()), act);
            dialog.open();
        });
    }

    /** What will be, or a word that it can't. */
    private Optional<Div> preview(String what, Change change) {
        Optional<Outcome> outcome = outcomeOf(change);
        if (outcome.isEmpty()) {
            Notices.problem(I18NProvider.translate("matching.outcome.impossible"));
            return Optional.empty();
        }
        Div preview = new Div(new Paragraph(what), new OutcomePreview(outcome.get()));
        preview.addClassNames("matching-preview", "stack");
        return Optional.of(preview);
    }

    void chooseMentor(PersonId applicant, String name) {
        new AlternativesDialog(
                        I18NProvider.translate("matching.choose.title", name),
                        I18NProvider.translate("matching.choose.what"),
                        I18NProvider.translate("matching.choose.none"),
                        alternatives().mentorsFor(applicant, name, this::lock))
                .open();
    }

    void chooseApplicant(PersonId mentor, String name) {
        new AlternativesDialog(
                        I18NProvider.translate("matching.choose.applicant.title", name),
                        I18NProvider.translate("matching.choose.what"),
                        I18NProvider.translate("matching.choose.applicant.none"),
                        alternatives().applicantsFor(mentor, name, this::lock))
                .open();
    }

    void chooseSwap(Pair one) {
        new AlternativesDialog(
                        I18NProvider.translate("matching.swap.title", one.applicantName()),
                        I18NProvider.translate("matching.swap.choose"),
                        I18NProvider.translate("matching.swap.none"),
                        alternatives().swapsFor(one, this::swap))
                .open();
    }
}
