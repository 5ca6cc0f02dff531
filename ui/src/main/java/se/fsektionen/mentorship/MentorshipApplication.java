package se.fsektionen.mentorship;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class MentorshipApplication {

    /** Starts the program; with {@code --demo}, on made-up years; with {@code --verify}, only to verify its history. */
    public static void main(String[] arguments) {
        // Axon phones home unless told not to before anything of it loads.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication program = new SpringApplication(MentorshipApplication.class);
        if (Arrays.asList(arguments).contains("--demo")) {
            program.setAdditionalProfiles("demo");
        }
        if (Arrays.asList(arguments).contains(HistoryReport.VERIFY)) {
            System.exit(HistoryReport.say(program.run(HistoryReport.onAPortOfItsOwn(arguments))));
        }
        program.run(arguments);
    }
}
