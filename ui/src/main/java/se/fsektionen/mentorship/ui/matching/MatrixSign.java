package se.fsektionen.mentorship.ui.matching;

import se.fsektionen.mentorship.matching.Standing;

/** The sign that marks how a couple stands, so that colour is never needed to see it. */
final class MatrixSign {

    private MatrixSign() {}

    static String of(Standing standing) {
        return switch (standing) {
            case PROPOSED -> "●";
            case LOCKED -> "■";
            case POSSIBLE -> "";
            case FORBIDDEN -> "✕";
            case TOGETHER_BEFORE -> "↺";
            case UNACCEPTABLE -> "–";
        };
    }

    /** Whether the couple has a number beside the sign. */
    static boolean hasNumber(Standing standing) {
        return standing == Standing.PROPOSED || standing == Standing.LOCKED || standing == Standing.POSSIBLE;
    }
}
