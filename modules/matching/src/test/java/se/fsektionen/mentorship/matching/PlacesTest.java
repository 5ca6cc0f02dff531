package se.fsektionen.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.KeepScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenNextRound;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.RedoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.SwapMentors;
import se.fsektionen.mentorship.matching.ProposalCommand.TakeScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.WaitingListCommand.DecideRematch;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ChangeMentorProfile;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ReleasePlace;
import se.fsektionen.mentorship.recruitment.AlumnusEvent;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorJoined;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorProfileChanged;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.PlaceReleased;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.PlaceTaken;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.MenteeCommand.ReleaseMentee;
import se.fsektionen.mentorship.recruitment.MenteeEvent;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MenteeReleased;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MentorGiven;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;
import se.fsektionen.mentorship.recruitment.TermDates;

/**
 * P03, whatever several people do at once: over two terms side by side, with the same mentors and the same students in both.
 */
class PlacesTest {

    private static final int TERMS = 2;
    private static final int MENTORS = 3;
    private static final int APPLICANTS = 5;
    private static final int PEOPLE_AT_WORK = 3;

    private static @Nullable RunningProgramme running;
    private static int year = 2026;

    @BeforeContainer
    static void start() {
        running = RunningProgramme.start();
    }

    @AfterContainer
    static void stop() {
        programme().close();
    }

    private static RunningProgramme programme() {
        return Objects.requireNonNull(running);
    }

    /** Draws the same numbers for the same seed, whoever else is at work. */
    private record Dice(Random random) {

        <T> T one(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }

    private record Scene(List<TermId> terms, List<PersonId> mentors, List<PersonId> applicants) {

        /** Nobody of one scene is in another. */
        static Scene ofYear(int year) {
            return new Scene(
                    Stream.of(Season.SPRING, Season.AUTUMN)
                            .map(season -> TermId.of(year, season))
                            .limit(TERMS)
                            .toList(),
                    people("mentor", MENTORS),
                    people("student", APPLICANTS));
        }

        private static List<PersonId> people(String kind, int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> new PersonId("person-" + year + "-" + kind + "-" + i))
                    .toList();
        }

        void begin(Dice dice) {
            mentors.forEach(mentor ->
                    programme().send(new RegisterAlumnus(mentor, Samples.named("Mentor", mentor + "@example.se"))));
            LocalDate day = LocalDate.of(year, 10, 1);
            for (TermId term : terms) {
                Season season = term.equals(terms.getFirst()) ? Season.SPRING : Season.AUTUMN;
                programme().send(new CreateTerm(term, year, season, new TermDates(day, day, day.plusMonths(11))));
                programme().send(new OpenApplications(term, day));
                mentors.forEach(mentor ->
                        programme().send(new AcceptRequest(mentor, term, Samples.profile(dice.one(List.of(1, 2))))));
                applicants.forEach(student -> programme()
                        .send(new Apply(
                                ApplicationId.of(term, student),
                                term,
                                student,
                                Samples.form(
                                        "Student", student + "@example.se", dice.one(List.of(Programme.values()))))));
                programme().send(new CloseApplications(term));
            }
            programme().settle();
        }

        /** One thing that somebody may think of. */
        void anything(Dice dice) {
            TermId term = dice.one(terms);
            ProposalId proposal = latest(term);
            PersonId mentor = dice.one(mentors);
            PersonId student = dice.one(applicants);
            switch (dice.random().nextInt(14)) {
                case 0, 1 -> programme().send(new ProposePairs(proposal));
                case 2, 3, 4 -> proposeAndConfirm(term);
                case 5 -> programme().send(new LockPair(proposal, mentor, student));
                case 6 ->
                    programme()
                            .send(dice.one(List.of(
                                    new ForbidPair(proposal, mentor, student),
                                    new FreePair(proposal, mentor, student))));
                case 10 ->
                    programme()
                            .send(dice.one(List.of(
                                    new SwapMentors(proposal, student, dice.one(applicants)),
                                    new UndoChange(proposal),
                                    new RedoChange(proposal))));
                case 11 ->
                    programme()
                            .send(dice.one(List.of(
                                    new KeepScenario(proposal, "Så här"), new TakeScenario(proposal, "Så här"))));
                case 7 ->
                    programme().send(new ChangeMentorProfile(mentor, Samples.profile(dice.one(List.of(1, 2, 3)))));
                case 8 ->
                    programme()
                            .send(dice.one(List.of(
                                    new WithdrawApplication(ApplicationId.of(term, student)),
                                    new DeclineRequest(mentor, term, "", true),
                                    new AcceptRequest(mentor, term, Samples.profile(2)))));
                case 12 -> programme().send(new OpenNextRound(proposal.next()));
                case 13 -> rematch(dice, term);
                default -> endAPair(dice, term);
            }
        }

        private static ProposalId latest(TermId term) {
            return programme()
                    .bean(Queries.class)
                    .requireCaughtUp(new FindProposal(term))
                    .proposalId();
        }

        private void proposeAndConfirm(TermId term) {
            ProposalId proposal = latest(term);
            programme().send(new ProposePairs(proposal));
            String seen = programme()
                    .bean(Queries.class)
                    .requireCaughtUp(new FindProposal(term))
                    .inputDigest();
            programme().send(new ConfirmPairs(proposal, seen), "Bråttom");
        }

        /** Those of an ended pair want somebody else, and get another round at once. */
        private void rematch(Dice dice, TermId term) {
            endAPair(dice, term);
            programme().ask(new FindMentees(term)).stream()
                    .filter(pair -> pair.until() != null)
                    .forEach(ended -> programme()
                            .send(new DecideRematch(
                                    WaitingListId.of(term), ended.pair(), ended.mentor(), ended.mentee(), true, true)));
            programme().send(new OpenNextRound(latest(term).next()));
            proposeAndConfirm(term);
        }

        private void endAPair(Dice dice, TermId term) {
            var pairs = programme().ask(new FindMentees(term)).stream()
                    .filter(pair -> pair.until() == null)
                    .toList();
            if (!pairs.isEmpty()) {
                var ended = dice.one(pairs);
                programme().send(new ReleasePlace(ended.mentor(), ended.pair()));
                programme().send(new ReleaseMentee(ended.mentee(), ended.pair()));
            }
        }
    }

    /** Follows the history and checks after each event. */
    private static final class Watch {

        private final Map<PersonId, Integer> capacities = new HashMap<>();
        private final Map<PersonId, Set<PairId>> places = new HashMap<>();
        private final Map<PersonId, PairId> pairOf = new HashMap<>();
        private final Set<PairId> started = new HashSet<>();
        private final Set<OfARound> refused = new HashSet<>();
        private final Set<OfARound> confirmed = new HashSet<>();

        /** A pair that was refused may be confirmed again, in a later round. */
        private record OfARound(ProposalId round, PairId pair) {}

        void see(DomainEvent event) {
            switch (event) {
                case AlumnusEvent mentors -> see(mentors);
                case MenteeEvent mentees -> see(mentees);
                case PairsConfirmed pairs ->
                    pairs.pairs()
                            .forEach(pair -> assertThat(confirmed.add(new OfARound(pairs.proposalId(), pair.pairId())))
                                    .as("confirmed once")
                                    .isTrue());
                case PairRefused pair ->
                    assertThat(refused.add(new OfARound(pair.proposalId(), pair.pairId())))
                            .isTrue();
                default -> {
                    // says nothing of places
                }
            }
        }

        private void see(AlumnusEvent event) {
            PersonId mentor = event.personId();
            Set<PairId> taken = places.computeIfAbsent(mentor, any -> new HashSet<>());
            switch (event) {
                case MentorJoined joined ->
                    capacities.put(mentor, joined.profile().capacity());
                case MentorProfileChanged changed ->
                    capacities.put(mentor, changed.profile().capacity());
                case PlaceTaken place -> assertThat(taken.add(place.pairId())).isTrue();
                case PlaceReleased place ->
                    assertThat(taken.remove(place.pairId())).isTrue();
                default -> {
                    // likewise
                }
            }
            int capacity = capacities.getOrDefault(mentor, 0);
            assertThat(capacity).as("one or two").isBetween(0, 2);
            assertThat(taken).as("the mentees of %s", mentor).hasSizeLessThanOrEqualTo(capacity);
        }

        private void see(MenteeEvent event) {
            switch (event) {
                case MentorGiven given -> {
                    assertThat(pairOf.put(given.personId(), given.pairId()))
                            .as("the mentor before of %s", given.personId())
                            .isNull();
                    assertThat(places.get(given.mentor()))
                            .as("the places of %s", given.mentor())
                            .contains(given.pairId());
                    assertThat(started.add(given.pairId())).as("started once").isTrue();
                }
                case MenteeReleased released ->
                    assertThat(pairOf.remove(released.personId())).isEqualTo(released.pairId());
            }
        }

        void end() {
            assertThat(confirmed).containsAll(refused);
            Set<OfARound> unrefused = new HashSet<>(confirmed);
            unrefused.removeAll(refused);
            assertThat(unrefused.stream().map(OfARound::pair))
                    .as("every confirmed pair has started, once, or is refused")
                    .containsExactlyInAnyOrderElementsOf(started);
            places.forEach((mentor, taken) -> assertThat(pairOf.values().containsAll(taken))
                    .as("a mentee in each place of %s", mentor)
                    .isTrue());
        }
    }

    private static void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuleBroken refusal) {
            // as it should be: what matters is what did happen
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noMentorHasMoreMenteesThanPlacesAndNoMenteeTwoMentors(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 9) int deeds) throws Exception {
        Scene scene = Scene.ofYear(++year);
        scene.begin(new Dice(new Random(seed)));
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE_AT_WORK)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE_AT_WORK; i++) {
                Dice dice = new Dice(new Random(seed + i));
                TermId first = scene.terms().get(i % TERMS);
                all.add(threads.submit(() -> {
                    together.await();
                    attempt(() -> scene.proposeAndConfirm(first));
                    for (int deed = 0; deed < deeds; deed++) {
                        attempt(() -> scene.anything(dice));
                    }
                    return null;
                }));
            }
            together.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        Watch watch = new Watch();
        programme().events(DomainEvent.class).forEach(watch::see);
        watch.end();
        assertThat(watch.started).isNotEmpty();
        assertThat(programme().bean(DeadLetters.class).all()).isEmpty();
        for (PersonId mentor : scene.mentors()) {
            long mentees = scene.terms().stream()
                    .flatMap(term -> programme().ask(new FindMentees(term)).stream())
                    .filter(pair -> pair.until() == null && pair.mentor().equals(mentor))
                    .count();
            assertThat(mentees).as("in the register").isLessThanOrEqualTo(watch.capacities.get(mentor));
        }
    }
}
