package se.fsektionen.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.FindLink;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.matching.FindProposal.NamedWish;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindWishes.UnnamedMentor;
import se.fsektionen.mentorship.matching.FindWishes.Wishes;
import se.fsektionen.mentorship.matching.FindWishing.Wishing;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.LetApplicantsWish;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.WishForMentors;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.LinkTokens;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;

/** Bo and Dan may wish; Anna and Cilla are the mentors. */
class WishingTest {

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId DAN = new PersonId("person-dan");

    private RunningProgramme programme;
    private LocalDate lastDay;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        lastDay = Stockholm.today(programme.clock()).plusDays(LetApplicantsWish.USUAL_DAYS);
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        mentor(ANNA, "Anna Åberg");
        mentor(CILLA, "Cilla Dal");
        apply(BO, "Bo Ek");
        apply(DAN, "Dan Falk");
        programme.send(new CloseApplications(AUTUMN));
        programme.settle();
        programme.send(new ProposePairs(PROPOSAL));
        programme.send(new LetApplicantsWish(PROPOSAL, LetApplicantsWish.USUAL_DAYS));
        programme.settle();
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void mentor(PersonId person, String name) {
        programme.send(new RegisterAlumnus(person, Samples.named(name, person.value() + "@example.se")));
        programme.send(new AcceptRequest(person, AUTUMN, Samples.profile(1)));
    }

    private void apply(PersonId person, String name) {
        programme.send(new Apply(
                ApplicationId.of(AUTUMN, person),
                AUTUMN,
                person,
                Samples.form(name, person.value() + "@example.se", Programme.F)));
    }

    private void wish(PersonId... mentors) {
        programme
                .bean(Commands.class)
                .by(Actor.person(BO, Role.APPLICANT))
                .send(new WishForMentors(PROPOSAL, BO, List.of(mentors)));
        programme.settle();
    }

    private Proposal proposal() {
        programme.settle();
        return programme.ask(new FindProposal(AUTUMN)).orElseThrow();
    }

    private Wishes wishes() {
        programme.settle();
        return programme.ask(new FindWishes(AUTUMN, BO)).orElseThrow();
    }

    @Test
    void writesToEachWithALinkThatLastsAsLongAsThereIsTime() {
        assertThat(programme.events(LetterWritten.class))
                .filteredOn(letter -> letter.kind() == LetterKind.WISH_FOR_MENTORS)
                .extracting(LetterWritten::recipient)
                .containsExactly(BO, DAN);
        LinkIssued link = programme.events(LinkIssued.class).stream()
                .filter(each -> each.purpose() == LinkPurpose.WISH_FOR_MENTORS)
                .findFirst()
                .orElseThrow();
        assertThat(link.holder()).isEqualTo(BO);
        assertThat(link.concerning()).isEqualTo(AUTUMN.value());
        assertThat(link.expiresAt())
                .isEqualTo(lastDay.plusDays(1).atStartOfDay(Stockholm.ZONE).toInstant());
        assertThat(programme.ask(new FindLink(
                        programme.bean(LinkTokens.class).tokenOf(link.linkId().value()))))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(FindLink.State.VALID));
    }

    @Test
    void showsTheMentorsWithoutSayingWhoTheyAre() {
        assertThat(wishes())
                .extracting(Wishes::wishBy, Wishes::said, Wishes::confirmed, Wishes::wished)
                .containsExactly(lastDay, false, false, List.of());
        assertThat(wishes().mentors()).extracting(UnnamedMentor::mentor).containsExactlyInAnyOrder(ANNA, CILLA);
        assertThat(wishes().mentors().toString())
                .contains("utvecklare", "Optik", "Fotonik", "Lund")
                .doesNotContain("Åberg", "Lasern", "Fråga på!");
        assertThat(programme.ask(new FindWishes(AUTUMN, ANNA))).isEmpty();
    }

    @Test
    void countsTheWishesAndTellsWhoIsSilent() {
        assertThat(programme.ask(new FindWishing(AUTUMN)))
                .containsExactly(new Wishing(BO, "Bo Ek", lastDay, null), new Wishing(DAN, "Dan Falk", lastDay, null));
        String before = proposal().inputDigest();
        wish(CILLA, ANNA);
        assertThat(proposal().inputDigest()).isNotEqualTo(before);
        assertThat(proposal().upToDate()).isTrue();
        assertThat(proposal().pairs())
                .filteredOn(pair -> pair.applicant().equals(BO))
                .singleElement()
                .satisfies(pair -> assertThat(pair.mentor()).isEqualTo(CILLA));
        assertThat(proposal().wishes())
                .containsExactly(
                        new NamedWish(BO, "Bo Ek", CILLA, "Cilla Dal", 1),
                        new NamedWish(BO, "Bo Ek", ANNA, "Anna Åberg", 2));
        assertThat(wishes().wished()).containsExactly(CILLA, ANNA);
        wish();
        assertThat(proposal().wishes()).isEmpty();
        assertThat(wishes().said()).as("to wish for nobody is an answer too").isTrue();
        assertThat(programme.ask(new FindWishing(AUTUMN)))
                .extracting(Wishing::wishedAt)
                .containsExactly(programme.clock().instant(), null);

        var documents = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(documents);
    }

    @Test
    void leavesOutWhoeverHasWithdrawnAndEndsWithTheConfirmation() {
        programme.send(new WithdrawApplication(ApplicationId.of(AUTUMN, DAN)));
        programme.settle();
        assertThat(programme.ask(new FindWishing(AUTUMN)))
                .extracting(Wishing::applicant)
                .containsExactly(BO);
        assertThat(programme.ask(new FindWishes(AUTUMN, DAN))).isEmpty();
        programme.send(new ProposePairs(PROPOSAL));
        programme.send(new ConfirmPairs(PROPOSAL, proposal().inputDigest()), "Muntligt samråd");
        assertThat(wishes().confirmed()).isTrue();
        assertThat(programme.ask(new FindWishing(AUTUMN))).hasSize(1);
    }
}
