package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Supplier;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;

/** What the coordinator decides of single pairs. Each decision recomputes the rest at once. */
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

    /** Pairs those who are there now. */
    void propose() {
        attempt(this::recompute);
    }

    private void attempt(Runnable decision) {
        if (!Notices.attempt(decision)) {
            refused.run();
        }
    }

    private void recompute() {
        commands.sendAndCatchUp(new ProposePairs(id()));
        decided.run();
    }

    private void decide(ProposalCommand command, String reason) {
        commands.because(reason).send(command);
        recompute();
    }

    /** What can be done about a pair. */
    Div about(Pair pair) {
        Button lock = new Button(
                I18NProvider.translate("matching.lock"),
                click -> lock(pair.mentor(), pair.mentorName(), pair.applicant(), pair.applicantName()));
        Button free =
                new Button(I18NProvider.translate("matching.free"), click -> free(pair.mentor(), pair.applicant()));
        free.setDisableOnClick(true);
        Button forbid = new Button(I18NProvider.translate("matching.forbid"), click -> forbid(pair));
        Div buttons = new Div(
                pair.locked() ? free : lock, forbid, choose("matching.choose", pair.applicant(), pair.applicantName()));
        buttons.addClassName("choices");
        return buttons;
    }

    /** Chooses a mentor for somebody who has none. */
    Button choose(Left applicant) {
        return choose("matching.choose.first", applicant.person(), applicant.name());
    }

    private Button choose(String key, PersonId applicant, String name) {
        Button choose = new Button(
                I18NProvider.translate(key),
                click -> new MentorChoices(
                                seen.get(),
                                applicant,
                                name,
                                queries,
                                choice -> lock(choice.mentor(), choice.name(), applicant, name))
                        .open());
        choose.setAriaLabel(I18NProvider.translate("matching.choose.title", name));
        return choose;
    }

    /** Takes a lock or a ban back. */
    Button free(Ruling ruling) {
        Button free = new Button(
                I18NProvider.translate(ruling.locked() ? "matching.free" : "matching.free.ban"),
                click -> free(ruling.mentor(), ruling.applicant()));
        free.setDisableOnClick(true);
        return free;
    }

    private void free(PersonId mentor, PersonId applicant) {
        attempt(() -> {
            commands.send(new FreePair(id(), mentor, applicant));
            recompute();
        });
    }

    private void lock(PersonId mentor, String mentorName, PersonId applicant, String applicantName) {
        new ReasonDialog(
                        I18NProvider.translate("matching.lock"),
                        I18NProvider.translate("matching.lock.what", mentorName, applicantName),
                        I18NProvider.translate("matching.lock"),
                        reason -> decide(new LockPair(id(), mentor, applicant), reason))
                .open();
    }

    private void forbid(Pair pair) {
        new ReasonDialog(
                        I18NProvider.translate("matching.forbid"),
                        I18NProvider.translate("matching.forbid.what", pair.mentorName(), pair.applicantName()),
                        I18NProvider.translate("matching.forbid"),
                        reason -> decide(new ForbidPair(id(), pair.mentor(), pair.applicant()), reason))
                .open();
    }

    private ProposalId id() {
        return seen.get().proposalId();
    }
}
