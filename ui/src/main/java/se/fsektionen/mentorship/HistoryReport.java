package se.fsektionen.mentorship;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import se.fsektionen.mentorship.platform.HistoryCheck;
import se.fsektionen.mentorship.platform.HistoryCheck.Flaw;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.VerifyHistory;

/** Whether history is as it was written, on standard output. */
final class HistoryReport {

    /** The argument that asks for it. */
    static final String VERIFY = "--verify";

    private HistoryReport() {}

    /** So that it does not matter what else uses the usual port. */
    static String[] onAPortOfItsOwn(String[] arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--server.port=0")).toArray(String[]::new);
    }

    /** Verifies, says what was found, and stops the program; gives 0 if all is sound, else 1. */
    @SuppressWarnings("SystemOut") // for whoever asked, not for the log
    static int say(ConfigurableApplicationContext program) {
        try (program) {
            HistoryCheck check = program.getBean(Queries.class).ask(new VerifyHistory());
            lines(check).forEach(System.out::println);
            return check.sound() ? 0 : 1;
        }
    }

    static List<String> lines(HistoryCheck check) {
        return Stream.of(
                        check.flaws().stream().map(HistoryReport::line),
                        check.seals().stream()
                                .map(seal -> "Seal of " + seal.termId() + ": " + seal.position() + " events, "
                                        + seal.head()),
                        Stream.of(
                                "Head: " + check.events() + " events, " + check.head(),
                                check.sound()
                                        ? "The history is as it was written."
                                        : "The history is not as it was written: "
                                                + check.flaws().size() + " found."))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(Flaw flaw) {
        String kind = flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of(
                        kind,
                        flaw.position() == 0 ? "" : "link " + flaw.position(),
                        flaw.globalIndex() == 0 ? "" : "row " + flaw.globalIndex(),
                        flaw.type(),
                        flaw.aggregate(),
                        flaw.eventId(),
                        flaw.at() == null ? "" : flaw.at().toString())
                .filter(part -> !part.isEmpty())
                .reduce((all, part) -> all + "  " + part)
                .orElseThrow();
    }
}
