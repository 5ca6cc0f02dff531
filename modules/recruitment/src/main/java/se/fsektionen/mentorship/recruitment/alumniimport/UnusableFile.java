package se.fsektionen.mentorship.recruitment.alumniimport;

import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Problem;

/** The file as a whole can't be used. */
final class UnusableFile extends Exception {

    private final transient Problem problem;

    UnusableFile(String messageKey, String... arguments) {
        super(messageKey, null, false, false);
        this.problem = Problem.of("recruitment.import.file." + messageKey, arguments);
    }

    Problem problem() {
        return problem;
    }
}
