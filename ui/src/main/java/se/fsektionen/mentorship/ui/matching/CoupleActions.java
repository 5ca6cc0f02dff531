package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;

/** What can be done about two people. */
class CoupleActions extends Div {

    private final Runnable leaving;

    /** @param leaving runs before the dialog about what is chosen opens */
    CoupleActions(Proposal proposal, NamedCouple two, boolean possible, Decisions decisions, Runnable leaving) {
        this.leaving = leaving;
        addClassName("choices");
        Optional<Ruling> ruling = proposal.rulings().stream()
                .filter(each -> NamedCouple.of(each).couple().equals(two.couple()))
                .findFirst();
        Optional<Pair> pair = proposal.pairs().stream()
                .filter(each -> NamedCouple.of(each).couple().equals(two.couple()))
                .findFirst();
        boolean locked = ruling.map(Ruling::locked).orElse(false);
        if (ruling.isPresent()) {
            offer(locked ? "matching.free" : "matching.free.ban", () -> decisions.free(two, locked));
        } else if (possible) {
            offer("matching.lock", () -> decisions.lock(two));
        }
        if (locked || (ruling.isEmpty() && possible)) {
            offer("matching.forbid", () -> decisions.forbid(two));
        }
        if (!locked) {
            offer("matching.choose", () -> decisions.chooseMentor(two.applicant(), two.applicantName()));
        }
        pair.ifPresent(one -> offer("matching.swap", () -> decisions.chooseSwap(one)));
    }

    private void offer(String key, Runnable action) {
        add(new Button(getTranslation(key), click -> {
            leaving.run();
            action.run();
        }));
    }
}
