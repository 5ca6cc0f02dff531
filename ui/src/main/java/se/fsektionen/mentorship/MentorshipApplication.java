package se.fsektionen.mentorship;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class MentorshipApplication {

    /** Starts the program. */
    public static void main(String[] arguments) {
        // Axon phones home unless told not to before anything of it loads.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(MentorshipApplication.class, arguments);
    }
}
