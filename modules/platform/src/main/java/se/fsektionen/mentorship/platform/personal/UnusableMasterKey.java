package se.fsektionen.mentorship.platform.personal;

/** The program can't start with the master key it was given, or without the one it needs; the message says what to do. */
public class UnusableMasterKey extends RuntimeException {

    UnusableMasterKey(String message) {
        super(message);
    }
}
