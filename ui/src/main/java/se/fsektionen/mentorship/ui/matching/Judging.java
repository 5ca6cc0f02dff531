package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindProposal.NamedWish;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.ProposalCommand.NoteWish;
import se.fsektionen.mentorship.matching.Wish;

/** What the coordinator thinks of two people, and whether one has wished for the other; counts in the fit at once. */
class Judging extends Div {

    private static final int NOTHING = 0;

    Judging(Proposal proposal, NamedCouple two, Decisions decisions) {
        addClassNames("choices", "matching-judging");
        Select<Integer> judgement = choice("matching.judgement", JudgePair.MOST_POINTS, judged(proposal, two));
        judgement.setItemLabelGenerator(points -> points == NOTHING
                ? getTranslation("matching.judgement.none")
                : getTranslation("matching.judgement." + points));
        decide(
                judgement,
                decisions,
                points -> new JudgePair(proposal.proposalId(), two.mentor(), two.applicant(), points));
        add(
                judgement,
                wish("matching.wish.applicant", proposal, two.applicant(), two.mentor(), decisions),
                wish("matching.wish.mentor", proposal, two.mentor(), two.applicant(), decisions));
        // The list finds the same choice again by this when it is made anew.
        getChildren()
                .forEach(choice ->
                        choice.getElement().setAttribute("data-focus", two.applicant() + "-" + indexOf(choice)));
    }

    private Select<Integer> wish(String labelKey, Proposal proposal, PersonId by, PersonId about, Decisions decisions) {
        Select<Integer> wish = choice(labelKey, Wish.LAST_RANK, wished(proposal, by, about));
        wish.setItemLabelGenerator(rank -> rank == NOTHING
                ? getTranslation("matching.wish.none")
                : getTranslation("matching.wish.rank", Ordinal.of(rank)));
        decide(wish, decisions, rank -> new NoteWish(proposal.proposalId(), by, about, rank));
        return wish;
    }

    private Select<Integer> choice(String labelKey, int most, int now) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(getTranslation(labelKey));
        choice.setItems(IntStream.rangeClosed(NOTHING, most).boxed().toList());
        choice.setValue(now);
        return choice;
    }

    private static void decide(
            Select<Integer> choice, Decisions decisions, Function<@Nullable Integer, ProposalCommand> command) {
        choice.addValueChangeListener(change -> {
            Integer value = change.getValue();
            decisions.make(command.apply(value == null || value == NOTHING ? null : value));
        });
    }

    private static int judged(Proposal proposal, NamedCouple two) {
        return proposal.judgements().stream()
                .filter(judged -> judged.mentor().equals(two.mentor())
                        && judged.applicant().equals(two.applicant()))
                .mapToInt(judged -> judged.points())
                .findFirst()
                .orElse(NOTHING);
    }

    private static int wished(Proposal proposal, PersonId by, PersonId about) {
        return proposal.wishes().stream()
                .filter(wish -> wish.by().equals(by) && wish.about().equals(about))
                .mapToInt(NamedWish::rank)
                .findFirst()
                .orElse(NOTHING);
    }
}
