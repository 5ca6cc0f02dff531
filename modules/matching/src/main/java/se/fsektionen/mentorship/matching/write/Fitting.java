package se.fsektionen.mentorship.matching.write;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.Wish;
import se.fsektionen.mentorship.matching.scoring.Fit;
import se.fsektionen.mentorship.matching.scoring.Scoring;
import se.fsektionen.mentorship.matching.scoring.Scoring.Said;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** How well a mentor and an applicant fit by their forms and by what the coordinator has chosen. */
public final class Fitting {

    private final Choices choices;
    private final Scoring scoring;
    private final Set<PersonId> wishing;

    public Fitting(Choices choices) {
        this.choices = choices;
        scoring = new Scoring(choices.weights());
        wishing = choices.wishes().stream().map(Wish::by).collect(Collectors.toSet());
    }

    /** @param programme what the mentor once studied; null if unknown */
    public Fit of(Couple couple, @Nullable Programme programme, MentorProfile mentor, ApplicationForm applicant) {
        Integer points = choices.judged().get(couple);
        Said said = new Said(
                wish(couple.applicant(), couple.mentor()),
                wish(couple.mentor(), couple.applicant()),
                points == null ? null : (points - 1) / (JudgePair.MOST_POINTS - 1.0));
        return scoring.fit(programme, mentor, applicant, said);
    }

    /** The first wish fits fully, the last a third, whoever is not wished for not at all; null without a wish. */
    private @Nullable Double wish(PersonId by, PersonId about) {
        if (!wishing.contains(by)) {
            return null;
        }
        return choices.rank(by, about)
                .map(rank -> (Wish.LAST_RANK + 1.0 - rank) / Wish.LAST_RANK)
                .orElse(0.0);
    }
}
