package se.fsektionen.mentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.pair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttentionTest {

    private static final LocalDate STARTED = LocalDate.of(2026, 10, 5);
    private static final LocalDate MET = LocalDate.of(2026, 11, 2);

    private static PairInShort met(
            PairStatus status,
            @Nullable LocalDate lastMeeting,
            @Nullable Integer mentorRating,
            @Nullable Integer menteeRating,
            int openConcerns,
            int unattended) {
        return new PairInShort(
                pair(1),
                AUTUMN,
                ANNA,
                BO,
                status,
                STARTED,
                lastMeeting == null ? 0 : 1,
                lastMeeting,
                mentorRating,
                menteeRating,
                openConcerns,
                unattended);
    }

    private static PairInShort met(@Nullable LocalDate lastMeeting) {
        return met(PairStatus.RUNNING, lastMeeting, null, null, 0, 0);
    }

    private static PairInShort rated(@Nullable Integer byMentor, @Nullable Integer byMentee) {
        return met(PairStatus.RUNNING, MET, byMentor, byMentee, 0, 0);
    }

    private static PairInShort concerned(int open, int unattended) {
        return met(PairStatus.RUNNING, MET, null, null, open, unattended);
    }

    @Test
    void leavesAPairAloneThatGoesWell() {
        assertThat(Attention.of(rated(5, 4), MET)).isEmpty();
    }

    @Test
    void asksForAFirstMeetingAfterFourWeeks() {
        assertThat(Attention.of(met(null), STARTED.plusDays(27))).isEmpty();
        assertThat(Attention.of(met(null), STARTED.plusDays(28))).containsExactly(Attention.NO_FIRST_MEETING);
        assertThat(Attention.of(met(null), STARTED.plusDays(90))).containsExactly(Attention.NO_FIRST_MEETING);
    }

    @Test
    void noticesSilenceSixtyDaysAfterTheLastMeeting() {
        assertThat(Attention.of(met(MET), MET.plusDays(59))).isEmpty();
        assertThat(Attention.of(met(MET), MET.plusDays(60))).containsExactly(Attention.SILENT);
    }

    @Test
    void noticesALowRatingByEitherSide() {
        assertThat(Attention.of(rated(3, 3), MET)).isEmpty();
        assertThat(Attention.of(rated(2, 5), MET)).containsExactly(Attention.LOW_RATING);
        assertThat(Attention.of(rated(null, 1), MET)).containsExactly(Attention.LOW_RATING);
    }

    @Test
    void tellsAConcernNobodyHasTouchedFromOneBeingHandled() {
        assertThat(Attention.of(concerned(1, 1), MET)).containsExactly(Attention.CONCERN_UNATTENDED);
        assertThat(Attention.of(concerned(1, 0), MET)).containsExactly(Attention.CONCERN_OPEN);
        assertThat(Attention.of(concerned(2, 1), MET))
                .containsExactly(Attention.CONCERN_UNATTENDED, Attention.CONCERN_OPEN);
    }

    @Test
    void namesTheMostPressingFirst() {
        PairInShort pair = met(PairStatus.RUNNING, MET, 1, 1, 2, 1);
        assertThat(Attention.of(pair, MET.plusDays(60)))
                .containsExactly(
                        Attention.CONCERN_UNATTENDED, Attention.CONCERN_OPEN, Attention.LOW_RATING, Attention.SILENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = PairStatus.class,
            names = {"ENDED", "COMPLETED"})
    void asksNothingMoreOfAPairThatIsOverButItsConcerns(PairStatus over) {
        assertThat(Attention.of(met(over, null, null, null, 0, 0), STARTED.plusDays(100)))
                .isEmpty();
        assertThat(Attention.of(met(over, MET, 1, 1, 1, 1), MET.plusDays(100)))
                .containsExactly(Attention.CONCERN_UNATTENDED);
    }
}
