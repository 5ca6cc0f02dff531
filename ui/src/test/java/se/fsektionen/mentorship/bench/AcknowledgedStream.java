package se.fsektionen.mentorship.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AskAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusAsked;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusRegistered;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.RequestDeclined;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.support.WholeProgram;

/**
 * The program sending itself commands from several threads until it is killed. Each command that has returned is acknowledged
 * by a line on standard output: the stream and the event that must now be stored.
 */
final class AcknowledgedStream {

    static final String ACKNOWLEDGED = "ACKNOWLEDGED ";

    private static final int THREADS = 4;
    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);

    private final WholeProgram program;

    private AcknowledgedStream(WholeProgram program) {
        this.program = program;
    }

    public static void main(String[] arguments) {
        AcknowledgedStream stream = new AcknowledgedStream(WholeProgram.startOn(Path.of(arguments[0])));
        stream.createTerm();
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(stream::goOn);
        }
    }

    private void createTerm() {
        LocalDate start = LocalDate.of(2026, 8, 31);
        program.send(new CreateTerm(TERM, 2026, Season.AUTUMN, new TermDates(start, start, start.plusYears(1))));
    }

    private void goOn() {
        while (true) {
            String email = UUID.randomUUID() + "@example.se";
            PersonId person = program.bean(Pseudonyms.class).person(new EmailAddress(email));
            send(new RegisterAlumnus(person, alumnus(email)), AlumnusRegistered.class);
            send(
                    new AskAlumnus(
                            person,
                            TERM,
                            new MailingId("mailing-stream"),
                            new LetterText("Hej", "Hej {{name}}! {{term}} {{answer}}")),
                    AlumnusAsked.class);
            send(new DeclineRequest(person, TERM, "Har inte tid i år.", true), RequestDeclined.class);
        }
    }

    @SuppressWarnings("SystemOut") // whoever started it counts these lines
    private void send(Command command, Class<? extends DomainEvent> stored) {
        program.send(command);
        System.out.println(ACKNOWLEDGED + command.target().value() + " " + stored.getSimpleName());
    }

    private static AlumnusDetails alumnus(String email) {
        return new AlumnusDetails(
                "Åsa Öberg", email, "", 2015, Programme.F, "", "Lasern", "", "Lund", Language.SWEDISH);
    }
}
