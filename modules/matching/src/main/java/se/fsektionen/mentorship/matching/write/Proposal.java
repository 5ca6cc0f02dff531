package se.fsektionen.mentorship.matching.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.AnswerPair;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.CommentPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.DecideAsking;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ForgetScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.ProposalCommand.KeepScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.LetApplicantsWish;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.NoteWish;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenNextRound;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenProposal;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.RedoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.RefusePair;
import se.fsektionen.mentorship.matching.ProposalCommand.ShowNames;
import se.fsektionen.mentorship.matching.ProposalCommand.SwapMentors;
import se.fsektionen.mentorship.matching.ProposalCommand.TakeScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.WeighCriteria;
import se.fsektionen.mentorship.matching.ProposalCommand.WishForMentors;
import se.fsektionen.mentorship.matching.ProposalEvent;
import se.fsektionen.mentorship.matching.ProposalEvent.ApplicantsLetWish;
import se.fsektionen.mentorship.matching.ProposalEvent.AskingDecided;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade;
import se.fsektionen.mentorship.matching.ProposalEvent.ChangeMade.Step;
import se.fsektionen.mentorship.matching.ProposalEvent.ConsultationGiven;
import se.fsektionen.mentorship.matching.ProposalEvent.CriteriaWeighed;
import se.fsektionen.mentorship.matching.ProposalEvent.MentorsWishedFor;
import se.fsektionen.mentorship.matching.ProposalEvent.NamesShown;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAnswered;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAsked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairCommented;
import se.fsektionen.mentorship.matching.ProposalEvent.PairForbidden;
import se.fsektionen.mentorship.matching.ProposalEvent.PairFreed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairJudged;
import se.fsektionen.mentorship.matching.ProposalEvent.PairKept;
import se.fsektionen.mentorship.matching.ProposalEvent.PairLocked;
import se.fsektionen.mentorship.matching.ProposalEvent.PairRefused;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.ProposalOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RoundOpened;
import se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded;
import se.fsektionen.mentorship.matching.ProposalEvent.ScenarioForgotten;
import se.fsektionen.mentorship.matching.ProposalEvent.ScenarioKept;
import se.fsektionen.mentorship.matching.ProposalEvent.WishNoted;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustBeAboutAProposedPair;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustComeBeforeConfirmation;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswerMustComeInTime;
import se.fsektionen.mentorship.matching.write.ProposalRules.AnswersOrReason;
import se.fsektionen.mentorship.matching.write.ProposalRules.CommentMustBeShort;
import se.fsektionen.mentorship.matching.write.ProposalRules.ConsultationOrReason;
import se.fsektionen.mentorship.matching.write.ProposalRules.EachCriterionIsWeighedOnce;
import se.fsektionen.mentorship.matching.write.ProposalRules.JudgementMustBeWithinBounds;
import se.fsektionen.mentorship.matching.write.ProposalRules.LockNeedsAPlace;
import se.fsektionen.mentorship.matching.write.ProposalRules.LocksMustHavePlaces;
import se.fsektionen.mentorship.matching.write.ProposalRules.OnlyThoseAskedAnswer;
import se.fsektionen.mentorship.matching.write.ProposalRules.PairsMustBeProposedFirst;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeCurrent;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeOpen;
import se.fsektionen.mentorship.matching.write.ProposalRules.ProposalMustBeTheOneSeen;
import se.fsektionen.mentorship.matching.write.ProposalRules.RankMustBeWithinBounds;
import se.fsektionen.mentorship.matching.write.ProposalRules.RoundFollowsAConfirmedOne;
import se.fsektionen.mentorship.matching.write.ProposalRules.ScenarioMustBeKept;
import se.fsektionen.mentorship.matching.write.ProposalRules.ScenarioNeedsAName;
import se.fsektionen.mentorship.matching.write.ProposalRules.SomebodyMustBeLeftToWish;
import se.fsektionen.mentorship.matching.write.ProposalRules.SwapNeedsTwoPairs;
import se.fsektionen.mentorship.matching.write.ProposalRules.ThereMustBeAChange;
import se.fsektionen.mentorship.matching.write.ProposalRules.TimeToAnswerMustBeWithinBounds;
import se.fsektionen.mentorship.matching.write.ProposalRules.WeightsMustBeWithinBounds;
import se.fsektionen.mentorship.matching.write.ProposalRules.WishesMustBeFewAndDifferent;
import se.fsektionen.mentorship.matching.write.ProposalRules.WishesMustBeOfMentorsThereAre;
import se.fsektionen.mentorship.matching.write.Questions.Question;
import se.fsektionen.mentorship.matching.write.Rounds.Round;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Stockholm;

/** The proposal of a term: proposed, adjusted, consulted on, confirmed (P14, P15). */
@Aggregate(type = "Proposal")
class Proposal {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable TermId term;
    private @Nullable PairsProposed proposed;
    private boolean confirmed;
    private Asking asking = Asking.usual();
    private Choices choices = Choices.none();
    /** The choices as they were before the change that is being made. */
    private Choices settled = Choices.none();

    private final Deque<Choices> undoable = new ArrayDeque<>();
    private final Deque<Choices> redoable = new ArrayDeque<>();
    private final Map<String, Choices> scenarios = new HashMap<>();
    private final Map<ConsultedParty, Said> consultations = new EnumMap<>(ConsultedParty.class);
    private final Questions questions = new Questions();
    private final Wishing wishing = new Wishing();
    /** Freed although both had said yes: not kept again. */
    private final Set<Couple> letGo = new HashSet<>();

    private final Set<PairId> refused = new HashSet<>();

    private final Map<Remark, String> remarks = new HashMap<>();
    private boolean namesShown;

    private record Remark(ConsultedParty party, Couple couple) {}

    /** What a party said, and of which pairs: of others it does not count. */
    private record Said(ConsultationGiven given, String inputDigest) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenProposal command) {
        if (term == null) {
            apply(new ProposalOpened(command.proposalId(), command.termId()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenNextRound command, Rounds rounds) {
        if (term != null) {
            return;
        }
        ProposalId proposal = command.proposalId();
        Round before =
                proposal.round() == 1 ? Round.NONE : rounds.of(ProposalId.of(proposal.termId(), proposal.round() - 1));
        DomainRule.check(new RoundFollowsAConfirmedOne(before.confirmed()));
        apply(new ProposalOpened(proposal, proposal.termId()));
        choices.stepsTo(before.choices().forNextRound(), proposal).forEach(AggregateLifecycle::apply);
        if (!before.asking().equals(asking)) {
            apply(new AskingDecided(proposal, before.asking()));
        }
        apply(new RoundOpened(proposal, proposal.termId(), proposal.round()));
    }

    Round round() {
        return new Round(confirmed, choices, asking);
    }

    private ProposalId id() {
        return new ProposalId(Objects.requireNonNull(id));
    }

    @CommandHandler
    void handle(DecideAsking command) {
        DomainRule.check(
                new TimeToAnswerMustBeWithinBounds(command.asking().days()), new ProposalMustBeOpen(confirmed));
        if (!command.asking().equals(asking)) {
            apply(new AskingDecided(command.proposalId(), command.asking()));
        }
    }

    @CommandHandler
    void handle(ProposePairs command, Candidates candidates) {
        DomainRule.check(new ProposalMustBeOpen(confirmed));
        People people = candidates.of(id());
        DomainRule.check(new LocksMustHavePlaces(people, choices.locked()));
        keepAgreed(choices, people);
        propose(command.proposalId(), people);
    }

    private void propose(ProposalId proposal, People people) {
        Matchmaker matchmaker = Matchmaker.of(people, choices);
        PairsProposed found = matchmaker.propose(proposal, Objects.requireNonNull(term));
        if (!found.equals(proposed)) {
            apply(matchmaker.record(proposal));
            apply(found);
        }
    }

    @CommandHandler
    void handle(LockPair command, Candidates candidates) {
        Couple couple = new Couple(command.mentor(), command.applicant());
        if (choices.isLocked(couple)) {
            return;
        }
        int places = candidates.of(id()).mentors().stream()
                .filter(mentor -> mentor.person().equals(command.mentor()))
                .mapToInt(Candidates.Mentor::places)
                .sum();
        long locked = choices.locked().values().stream()
                .filter(command.mentor()::equals)
                .count();
        DomainRule.check(new ProposalMustBeOpen(confirmed), new LockNeedsAPlace(locked, places));
        change(command, choices.locking(couple), candidates);
    }

    @CommandHandler
    void handle(ForbidPair command, Candidates candidates) {
        change(command, choices.forbidding(new Couple(command.mentor(), command.applicant())), candidates);
    }

    @CommandHandler
    void handle(FreePair command, Candidates candidates) {
        change(command, choices.freeing(new Couple(command.mentor(), command.applicant())), candidates);
    }

    @CommandHandler
    void handle(SwapMentors command, Candidates candidates) {
        PersonId mentor = proposedMentorOf(command.applicant());
        PersonId other = proposedMentorOf(command.other());
        Choices swapped =
                choices.locking(new Couple(other, command.applicant())).locking(new Couple(mentor, command.other()));
        change(command, swapped, candidates);
    }

    private PersonId proposedMentorOf(PersonId applicant) {
        DomainRule.check(new PairsMustBeProposedFirst(proposed != null));
        Optional<PersonId> mentor = Objects.requireNonNull(proposed).pairs().stream()
                .filter(pair -> pair.applicant().equals(applicant))
                .map(ProposedPair::mentor)
                .findFirst();
        DomainRule.check(new SwapNeedsTwoPairs(mentor.isPresent()));
        return mentor.orElseThrow();
    }

    @CommandHandler
    void handle(WeighCriteria command, Candidates candidates) {
        DomainRule.check(
                new EachCriterionIsWeighedOnce(command.weights()), new WeightsMustBeWithinBounds(command.weights()));
        change(command, choices.weighed(command.weights(), command.priority()), candidates);
    }

    @CommandHandler
    void handle(JudgePair command, Candidates candidates) {
        DomainRule.check(new JudgementMustBeWithinBounds(command.points()));
        Couple couple = new Couple(command.mentor(), command.applicant());
        change(command, choices.judging(couple, command.points()), candidates);
    }

    @CommandHandler
    void handle(NoteWish command, Candidates candidates) {
        DomainRule.check(new RankMustBeWithinBounds(command.rank()));
        change(command, choices.wishing(command.by(), command.about(), command.rank()), candidates);
    }

    @CommandHandler
    void handle(LetApplicantsWish command, Candidates candidates, Clock clock) {
        DomainRule.check(new TimeToAnswerMustBeWithinBounds(command.days()), new ProposalMustBeOpen(confirmed));
        List<PersonId> applicants = wishing.silent(candidates.of(id()));
        DomainRule.check(new SomebodyMustBeLeftToWish(applicants));
        LocalDate wishBy = Stockholm.today(clock).plusDays(command.days());
        apply(new ApplicantsLetWish(id(), id().termId(), applicants, wishBy));
    }

    @CommandHandler
    void handle(WishForMentors command, Candidates candidates, Clock clock) {
        Optional<LocalDate> wishBy = wishing.wishBy(command.applicant());
        DomainRule.check(new OnlyThoseAskedAnswer(wishBy.isPresent()));
        if (wishing.hasWished(command.applicant(), command.mentors())) {
            return;
        }
        DomainRule.check(
                new AnswerMustComeBeforeConfirmation(confirmed),
                new AnswerMustComeInTime(wishBy.orElseThrow(), Stockholm.today(clock)));
        People people = candidates.of(id());
        DomainRule.check(
                new OnlyThoseAskedAnswer(people.applicants().stream()
                        .anyMatch(applicant -> applicant.person().equals(command.applicant()))),
                new WishesMustBeFewAndDifferent(command.mentors()),
                new WishesMustBeOfMentorsThereAre(people, command.mentors()));
        Choices before = choices;
        apply(new MentorsWishedFor(command.proposalId(), command.applicant(), command.mentors()));
        if (proposed != null && !choices.equals(before)) {
            proposeIfLocksAllow(command.proposalId(), candidates);
        }
    }

    @CommandHandler
    void handle(UndoChange command, Candidates candidates) {
        DomainRule.check(new ThereMustBeAChange(!undoable.isEmpty()));
        change(command, undoable.getFirst(), Step.UNDONE, candidates);
    }

    @CommandHandler
    void handle(RedoChange command, Candidates candidates) {
        DomainRule.check(new ThereMustBeAChange(!redoable.isEmpty()));
        change(command, redoable.getFirst(), Step.REDONE, candidates);
    }

    @CommandHandler
    void handle(KeepScenario command) {
        String name = command.name().strip();
        DomainRule.check(
                new ScenarioNeedsAName(name),
                new ProposalMustBeOpen(confirmed),
                new PairsMustBeProposedFirst(proposed != null));
        if (!choices.equals(scenarios.get(name))) {
            apply(new ScenarioKept(command.proposalId(), name));
        }
    }

    @CommandHandler
    void handle(TakeScenario command, Candidates candidates) {
        Choices kept = scenarios.get(command.name());
        DomainRule.check(new ScenarioMustBeKept(kept != null));
        change(command, Objects.requireNonNull(kept), candidates);
    }

    @CommandHandler
    void handle(ForgetScenario command) {
        if (scenarios.containsKey(command.name())) {
            apply(new ScenarioForgotten(command.proposalId(), command.name()));
        }
    }

    private void change(ProposalCommand command, Choices next, Candidates candidates) {
        change(command, next, Step.FORWARD, candidates);
    }

    /** Makes a change and, if pairs have been proposed, proposes anew at once. */
    private void change(ProposalCommand command, Choices next, Step step, Candidates candidates) {
        DomainRule.check(new ProposalMustBeOpen(confirmed));
        if (next.equals(choices) && step == Step.FORWARD) {
            return;
        }
        People people = candidates.of(id());
        DomainRule.check(new LocksMustHavePlaces(people, next.locked()));
        Choices kept = keepAgreed(next, people);
        choices.stepsTo(kept, command.proposalId()).forEach(AggregateLifecycle::apply);
        apply(new ChangeMade(command.proposalId(), step));
        if (proposed != null) {
            propose(command.proposalId(), people);
        }
    }

    @CommandHandler
    void handle(AskPairs command, Candidates candidates, Clock clock) {
        DomainRule.check(
                new TimeToAnswerMustBeWithinBounds(command.days()),
                new ProposalMustBeOpen(confirmed),
                new PairsMustBeProposedFirst(proposed != null));
        PairsProposed now = Objects.requireNonNull(proposed);
        DomainRule.check(
                new ProposalMustBeTheOneSeen(command.inputDigest(), now.inputDigest()),
                new ProposalMustBeCurrent(
                        now.inputDigest(),
                        Matchmaker.of(candidates.of(id()), choices).digest()));
        LocalDate today = Stockholm.today(clock);
        for (ProposedPair pair : now.pairs()) {
            Couple couple = new Couple(pair.mentor(), pair.applicant());
            boolean chosen = command.pairs().isEmpty() || command.pairs().contains(couple);
            List<PersonId> people = chosen ? questions.toAsk(couple, today) : List.of();
            if (!people.isEmpty()) {
                apply(new PairAsked(
                        command.proposalId(),
                        now.termId(),
                        pair.pairId(),
                        pair.mentor(),
                        pair.applicant(),
                        people,
                        today.plusDays(command.days())));
            }
        }
    }

    @CommandHandler
    void handle(AnswerPair command, Candidates candidates, Clock clock) {
        Couple couple = new Couple(command.mentor(), command.applicant());
        Optional<Question> asked = questions.find(couple, command.by());
        DomainRule.check(new OnlyThoseAskedAnswer(asked.isPresent()));
        Question question = asked.orElseThrow();
        if (question.isAnswered(command.accepts(), command.words())) {
            return;
        }
        Optional<ProposedPair> pair = proposedPair(couple);
        DomainRule.check(
                new AnswerMustComeBeforeConfirmation(confirmed),
                new AnswerMustBeAboutAProposedPair(pair.isPresent()),
                new AnswerMustComeInTime(question.answerBy(), Stockholm.today(clock)));
        apply(new PairAnswered(
                command.proposalId(),
                pair.orElseThrow().pairId(),
                command.mentor(),
                command.applicant(),
                command.by(),
                command.accepts(),
                command.words()));
        if (!command.accepts()) {
            keepAgreed(choices, candidates.of(id()));
            apply(new PairForbidden(command.proposalId(), command.mentor(), command.applicant()));
            proposeIfLocksAllow(command.proposalId(), candidates);
        }
    }

    /** Those of the proposed pairs who have both said yes, but for those whom the coordinator has freed. */
    private List<Couple> agreed() {
        return proposed == null
                ? List.of()
                : proposed.pairs().stream()
                        .map(pair -> new Couple(pair.mentor(), pair.applicant()))
                        .filter(couple -> questions.isAgreed(couple) && !letGo.contains(couple))
                        .toList();
    }

    /** A yes is not broken by what is decided or answered of others: adds to the choices, on record. */
    private Choices keepAgreed(Choices next, People people) {
        List<Couple> agreed = agreed();
        Choices kept = next.keepingAgreed(agreed, choices, people);
        agreed.stream()
                .filter(couple -> kept.isLocked(couple) && !next.isLocked(couple))
                .forEach(couple -> apply(new PairKept(id(), couple.mentor(), couple.applicant())));
        return kept;
    }

    private Optional<ProposedPair> proposedPair(Couple couple) {
        return Objects.requireNonNull(proposed).pairs().stream()
                .filter(pair -> couple.equals(new Couple(pair.mentor(), pair.applicant())))
                .filter(pair -> !choices.forbidden().contains(couple))
                .findFirst();
    }

    /** Locks that have lost their places are the coordinator's to mend, and no reason to refuse somebody's no. */
    private void proposeIfLocksAllow(ProposalId proposal, Candidates candidates) {
        People people = candidates.of(id());
        if (!new LocksMustHavePlaces(people, choices.locked()).isBroken()) {
            propose(proposal, people);
        }
    }

    @CommandHandler
    void handle(GiveConsultation command) {
        DomainRule.check(new ProposalMustBeOpen(confirmed), new PairsMustBeProposedFirst(proposed != null));
        String now = Objects.requireNonNull(proposed).inputDigest();
        DomainRule.check(new ProposalMustBeTheOneSeen(command.inputDigest(), now));
        ConsultationGiven given =
                new ConsultationGiven(command.proposalId(), command.party(), command.opinion(), command.comment());
        if (!new Said(given, now).equals(consultations.get(command.party()))) {
            apply(given);
        }
    }

    @CommandHandler
    void handle(CommentPair command) {
        DomainRule.check(
                new ProposalMustBeOpen(confirmed),
                new PairsMustBeProposedFirst(proposed != null),
                new CommentMustBeShort(command.words()));
        PairCommented comment = new PairCommented(
                command.proposalId(),
                command.party(),
                command.mentor(),
                command.applicant(),
                command.words().strip());
        Remark about = new Remark(command.party(), new Couple(command.mentor(), command.applicant()));
        if (!comment.words().equals(remarks.getOrDefault(about, ""))) {
            apply(comment);
        }
    }

    @CommandHandler
    void handle(ShowNames command) {
        DomainRule.check(new ProposalMustBeOpen(confirmed));
        if (command.shown() != namesShown) {
            apply(new NamesShown(command.proposalId(), command.shown()));
        }
    }

    @CommandHandler
    void handle(ConfirmPairs command, Candidates candidates, @MetaDataValue(Metadata.REASON) @Nullable String reason) {
        DomainRule.check(new ProposalMustBeOpen(confirmed), new PairsMustBeProposedFirst(proposed != null));
        PairsProposed chosen = Objects.requireNonNull(proposed);
        People now = candidates.of(id());
        DomainRule.check(
                new ProposalMustBeTheOneSeen(command.inputDigest(), chosen.inputDigest()),
                new ProposalMustBeCurrent(
                        chosen.inputDigest(), Matchmaker.of(now, choices).digest()),
                new ConsultationOrReason(isApprovedByBoth(chosen), reason),
                new AnswersOrReason(!asking.first() || isAgreedByAll(chosen), reason));
        List<PersonId> left =
                chosen.applicantsLeft().stream().map(LeftOver::person).toList();
        apply(new PairsConfirmed(command.proposalId(), chosen.termId(), chosen.pairs(), left));
    }

    private boolean isApprovedByBoth(PairsProposed pairs) {
        long approvals = consultations.values().stream()
                .filter(said -> said.given().opinion() == Opinion.APPROVES)
                .filter(said -> said.inputDigest().equals(pairs.inputDigest()))
                .count();
        return approvals == ConsultedParty.values().length;
    }

    private boolean isAgreedByAll(PairsProposed pairs) {
        return pairs.pairs().stream().allMatch(pair -> questions.isAgreed(new Couple(pair.mentor(), pair.applicant())));
    }

    @CommandHandler
    void handle(RefusePair command) {
        if (refused.contains(command.pairId())) {
            return;
        }
        ProposedPair pair = Objects.requireNonNull(proposed).pairs().stream()
                .filter(known -> known.pairId().equals(command.pairId()))
                .findFirst()
                .orElseThrow();
        apply(new PairRefused(
                command.proposalId(), command.pairId(), pair.mentor(), pair.applicant(), command.ruleKey()));
    }

    @EventSourcingHandler
    void evolve(ProposalEvent event) {
        id = event.proposalId().value();
        switch (event) {
            case ProposalOpened opened -> term = opened.termId();
            case PairsProposed found -> proposed = found;
            case PairLocked lock -> choices = choices.after(lock);
            case PairForbidden ban -> choices = choices.after(ban);
            case PairFreed freed -> {
                choices = choices.after(freed);
                letGo.add(new Couple(freed.mentor(), freed.applicant()));
            }
            case RoundOpened ignored -> settled = choices;
            case AskingDecided decided -> asking = decided.asking();
            case PairKept kept -> {
                choices = choices.after(kept);
                Couple couple = new Couple(kept.mentor(), kept.applicant());
                everywhere(each -> each.keeping(couple));
            }
            case CriteriaWeighed weighing -> choices = choices.after(weighing);
            case PairJudged judgement -> choices = choices.after(judgement);
            case WishNoted wish -> choices = choices.after(wish);
            case ApplicantsLetWish let -> wishing.on(let);
            case MentorsWishedFor wishes -> {
                wishing.on(wishes);
                choices = choices.after(wishes);
                everywhere(each -> each.after(wishes));
            }
            case ChangeMade change -> settle(change.step());
            case ScenarioKept kept -> scenarios.put(kept.name(), choices);
            case ScenarioForgotten forgotten -> scenarios.remove(forgotten.name());
            case RunRecorded ignored -> {
                // for whoever wants to compute it again
            }
            case PairAsked question -> questions.on(question);
            case PairAnswered answer -> {
                questions.on(answer);
                Couple couple = new Couple(answer.mentor(), answer.applicant());
                if (answer.accepts()) {
                    letGo.remove(couple);
                } else {
                    everywhere(each -> each.forbidding(couple));
                }
            }
            case ConsultationGiven given ->
                consultations.put(
                        given.party(),
                        new Said(given, Objects.requireNonNull(proposed).inputDigest()));
            case PairCommented comment ->
                remarks.put(
                        new Remark(comment.party(), new Couple(comment.mentor(), comment.applicant())),
                        comment.words());
            case NamesShown names -> namesShown = names.shown();
            case PairsConfirmed ignored -> confirmed = true;
            case PairRefused refusal -> refused.add(refusal.pairId());
        }
    }

    /** A no or a wish is nothing that the coordinator did: it holds in all that can be gone back to. */
    private void everywhere(UnaryOperator<Choices> said) {
        settled = said.apply(settled);
        replaceAll(undoable, said);
        replaceAll(redoable, said);
        scenarios.replaceAll((name, kept) -> said.apply(kept));
    }

    private static void replaceAll(Deque<Choices> remembered, UnaryOperator<Choices> said) {
        List<Choices> others = remembered.stream().map(said).toList();
        remembered.clear();
        remembered.addAll(others);
    }

    private void settle(Step step) {
        switch (step) {
            case FORWARD -> {
                undoable.push(settled);
                redoable.clear();
            }
            case UNDONE -> {
                redoable.push(settled);
                undoable.pop();
            }
            case REDONE -> {
                undoable.push(settled);
                redoable.pop();
            }
        }
        settled = choices;
    }
}
