package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindApplicantChoices;
import se.fsektionen.mentorship.matching.FindMatrix;
import se.fsektionen.mentorship.matching.FindMentorChoices;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.platform.Queries;

/** Whom somebody could get instead, and what it would cost. */
class Alternatives {

    private final Queries queries;
    private final Proposal proposal;

    Alternatives(Queries queries, Proposal proposal) {
        this.queries = queries;
        this.proposal = proposal;
    }

    List<Alternative> mentorsFor(PersonId applicant, String name, Consumer<NamedCouple> chosen) {
        return queries.ask(new FindMentorChoices(proposal.proposalId(), applicant)).stream()
                .map(choice -> new Alternative(
                        choice.mentor(),
                        choice.name(),
                        places(choice),
                        choice.fit(),
                        choice.cost(),
                        isProposed(choice.mentor(), applicant)
                                ? null
                                : () -> chosen.accept(
                                        new NamedCouple(choice.mentor(), choice.name(), applicant, name))))
                .toList();
    }

    private String places(FindMentorChoices.Choice choice) {
        String mentees = proposal.pairs().stream()
                .filter(pair -> pair.mentor().equals(choice.mentor()))
                .map(Pair::applicantName)
                .collect(Collectors.joining(", "));
        return mentees.isEmpty()
                ? I18NProvider.translate("matching.choose.free", choice.places())
                : I18NProvider.translate("matching.choose.has", mentees, choice.places() - choice.mentees());
    }

    List<Alternative> applicantsFor(PersonId mentor, String name, Consumer<NamedCouple> chosen) {
        return queries.ask(new FindApplicantChoices(proposal.proposalId(), mentor)).stream()
                .map(choice -> new Alternative(
                        choice.applicant(),
                        choice.name(),
                        pairOf(choice.applicant())
                                .map(pair -> I18NProvider.translate("matching.choose.mentor", pair.mentorName()))
                                .orElseGet(() -> I18NProvider.translate("matching.choose.noMentor")),
                        choice.fit(),
                        choice.cost(),
                        isProposed(mentor, choice.applicant())
                                ? null
                                : () -> chosen.accept(
                                        new NamedCouple(mentor, name, choice.applicant(), choice.name()))))
                .toList();
    }

    /** The pairs that one could exchange mentors with; the cost is that of the two pairs alone. */
    List<Alternative> swapsFor(Pair one, BiConsumer<Pair, Pair> chosen) {
        Optional<Couples> couples =
                queries.ask(new FindMatrix(proposal.termId())).map(Couples::new);
        return couples.stream()
                .flatMap(known -> proposal.pairs().stream()
                        .filter(other -> !other.mentor().equals(one.mentor()))
                        .filter(other -> known.canBePaired(other.mentor(), one.applicant())
                                && known.canBePaired(one.mentor(), other.applicant()))
                        .map(other -> swap(one, other, known, () -> chosen.accept(one, other))))
                .sorted(Comparator.comparingDouble(
                        alternative -> alternative.cost().sum()))
                .toList();
    }

    private static Alternative swap(Pair one, Pair other, Couples couples, Runnable choose) {
        double first = couples.fit(other.mentor(), one.applicant());
        double second = couples.fit(one.mentor(), other.applicant());
        return new Alternative(
                other.applicant(),
                I18NProvider.translate("matching.swap.with", other.applicantName(), other.mentorName()),
                I18NProvider.translate(
                        "matching.swap.fits",
                        one.applicantName(),
                        Percent.of(one.fit()),
                        Percent.of(first),
                        other.applicantName(),
                        Percent.of(other.fit()),
                        Percent.of(second)),
                null,
                new Figures(0, 0, 0, one.fit() + other.fit() - first - second),
                choose);
    }

    private boolean isProposed(PersonId mentor, PersonId applicant) {
        return pairOf(applicant).filter(pair -> pair.mentor().equals(mentor)).isPresent();
    }

    private Optional<Pair> pairOf(PersonId applicant) {
        return proposal.pairs().stream()
                .filter(pair -> pair.applicant().equals(applicant))
                .findFirst();
    }
}
