package se.fsektionen.mentorship.platform;

/** Why the program can't start, in one sentence that tells whoever started it what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
