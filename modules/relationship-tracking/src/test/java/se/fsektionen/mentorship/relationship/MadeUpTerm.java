package se.fsektionen.mentorship.relationship;

import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;
import static se.fsektionen.mentorship.recruitment.Samples.MAILING;
import static se.fsektionen.mentorship.recruitment.Samples.TEXT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AskAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;

/** The autumn term, made by the commands that make a real one: for the tests of this module and of those after it. */
public final class MadeUpTerm {

    /** Why the pairs are confirmed though nobody was consulted. */
    public static final String REASON = "Samrådet hölls på mötet";

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);

    private final RunningProgramme programme;

    private MadeUpTerm(RunningProgramme programme) {
        this.programme = programme;
    }

    /** A term that takes applications. */
    public static MadeUpTerm open(RunningProgramme programme) {
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        return new MadeUpTerm(programme);
    }

    /** The person's made-up name. */
    public static String name(PersonId person) {
        return "Namn " + nickname(person);
    }

    public static String email(PersonId person) {
        return nickname(person) + "@example.se";
    }

    private static String nickname(PersonId person) {
        return person.value().substring("person-".length());
    }

    public void asked(PersonId alumnus) {
        programme.send(new RegisterAlumnus(alumnus, Samples.named(name(alumnus), email(alumnus))));
        programme.clock().advance(Duration.ofMinutes(1));
        programme.send(new AskAlumnus(alumnus, AUTUMN, MAILING, TEXT));
    }

    public void mentor(PersonId alumnus, int capacity) {
        asked(alumnus);
        programme.send(
                Actor.person(alumnus, Role.ALUMNUS), new AcceptRequest(alumnus, AUTUMN, Samples.profile(capacity)));
    }

    public ApplicationId applicant(PersonId student) {
        return applicant(student, Programme.PI);
    }

    public ApplicationId applicant(PersonId student, Programme studies) {
        ApplicationId application = ApplicationId.of(AUTUMN, student);
        programme.send(
                Actor.person(student, Role.APPLICANT),
                new Apply(application, AUTUMN, student, Samples.form(name(student), email(student), studies)));
        return application;
    }

    /** Closes applications, and confirms a proposal in which each of these mentees has this mentor. */
    public void pairUp(Map<PersonId, PersonId> mentorOf) {
        programme.settle();
        programme.send(new CloseApplications(AUTUMN));
        programme.settle();
        mentorOf.forEach((mentee, mentor) -> programme.send(new LockPair(PROPOSAL, mentor, mentee)));
        programme.send(new ProposePairs(PROPOSAL));
        programme.settle();
        String seen = programme.ask(new FindProposal(AUTUMN)).orElseThrow().inputDigest();
        programme.send(new ConfirmPairs(PROPOSAL, seen), REASON);
        programme.settle();
    }

    public PairId pair(PersonId mentor, PersonId mentee) {
        return PairId.of(AUTUMN, mentor, mentee);
    }

    public void close() {
        programme.send(new CloseTerm(AUTUMN));
        programme.settle();
    }
}
