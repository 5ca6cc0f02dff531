package se.fsektionen.mentorship.platform.sample;

/** Words that the projection can't handle, to see what becomes of them. */
public final class Indigestion {

    public static final String WORDS = "indigestible";

    private static volatile boolean passed;

    /** Does something while the projection can handle them after all. */
    public static void pass(Runnable what) {
        passed = true;
        try {
            what.run();
        } finally {
            passed = false;
        }
    }

    static void check(String words) {
        if (!passed && words.equals(WORDS)) {
            throw new IllegalStateException("No");
        }
    }

    private Indigestion() {}
}
