package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.platform.Queries;

/** All there is to know of two people's fit, whom they could get instead and, for the coordinator, what can be done. */
class CoupleDetails extends Div {

    private static final int BEST = 3;

    /**
     * @param possible whether the two could be paired
     * @param decisions what can be decided; null if nothing
     * @param leaving runs before a dialog about something else opens
     */
    CoupleDetails(
            Proposal proposal,
            NamedCouple two,
            boolean possible,
            Queries queries,
            @Nullable Decisions decisions,
            Runnable leaving) {
        addClassName("row-details");
        Optional<Explanation> explanation =
                queries.ask(new ExplainPair(proposal.proposalId(), two.mentor(), two.applicant()));
        explanation.ifPresent(why -> add(new Explanations(why), new Against(why)));
        if (proposal.state() != State.PROPOSED) {
            return;
        }
        add(alternatives(new Alternatives(queries, proposal), two, decisions, leaving));
        if (decisions != null) {
            add(new Judging(proposal, two, decisions), new CoupleActions(proposal, two, possible, decisions, leaving));
        }
    }

    private Div alternatives(
            Alternatives alternatives, NamedCouple two, @Nullable Decisions decisions, Runnable leaving) {
        List<Alternative> mentors =
                alternatives.mentorsFor(two.applicant(), two.applicantName(), chosen -> lock(decisions, chosen));
        List<Alternative> applicants =
                alternatives.applicantsFor(two.mentor(), two.mentorName(), chosen -> lock(decisions, chosen));
        Div both = new Div(
                best(two, "matching.alternatives.mentors", two.applicantName(), mentors, decisions != null, leaving),
                best(
                        two,
                        "matching.alternatives.applicants",
                        two.mentorName(),
                        applicants,
                        decisions != null,
                        leaving));
        both.addClassName("matching-alternatives");
        return both;
    }

    private static void lock(@Nullable Decisions decisions, NamedCouple chosen) {
        if (decisions != null) {
            decisions.lock(chosen);
        }
    }

    private Section best(
            NamedCouple two, String titleKey, String name, List<Alternative> all, boolean mayChoose, Runnable leaving) {
        List<Alternative> best = all.stream()
                .filter(each -> !each.isNow()
                        && !each.person().equals(two.mentor())
                        && !each.person().equals(two.applicant()))
                .limit(BEST)
                .toList();
        Section section = new Section(new H3(getTranslation(titleKey, name)));
        section.add(
                best.isEmpty()
                        ? new Paragraph(getTranslation("matching.alternatives.none"))
                        : new AlternativeList(best, mayChoose, leaving));
        return section;
    }
}
