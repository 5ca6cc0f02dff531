package se.fsektionen.mentorship;

import com.mongodb.MongoTimeoutException;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;
import se.fsektionen.mentorship.platform.CannotStart;

/** Says in one sentence why the program did not start, where whoever started it can mend that; spares them the stack trace. */
@Order(0)
class StartProblems implements FailureAnalyzer, FailureAnalysisReporter {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, cause);
            }
        }
        return null;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> known.getMessage();
            case PortInUseException taken ->
                "Port " + taken.getPort()
                        + " is in use by another program: stop that one, or set SERVER_PORT to another.";
            case PoolInitializationException pool ->
                "The SQL database cannot be used: see to it that it runs and that MENTORSHIP_POSTGRES_URL is right ("
                        + innermost(pool) + ").";
            case MongoTimeoutException timeout ->
                "MongoDB does not answer: see to it that it runs and that MENTORSHIP_MONGODB_URL is right.";
            default -> null;
        };
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip();
    }

    @Override
    @SuppressWarnings("SystemOut") // for whoever started the program, not for the log
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println(analysis.getAction());
        }
    }
}
