package se.fsektionen.mentorship.matching.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A term's waiting list; found by its identifier. */
@Document("matching_waiting_lists")
class WaitingListDocument {

    @Id
    String id = "";

    /** In the order they came. */
    List<Entry> entries = new ArrayList<>();

    Set<String> resting = new TreeSet<>();
    Map<String, Wants> rematches = new TreeMap<>();

    /** @param off when and why the coordinator took the applicant off the list; null while there */
    record Entry(
            String applicant,
            Instant since,
            boolean afterPair,
            @Nullable Off off) {

        Entry with(@Nullable Off how) {
            return new Entry(applicant, since, afterPair, how);
        }
    }

    record Off(Instant at, String reason) {}

    record Wants(boolean mentor, boolean mentee) {}

    /** Whoever waits already keeps the place. */
    void add(String applicant, Instant at, boolean afterPair) {
        boolean waits = entries.stream().anyMatch(entry -> entry.applicant().equals(applicant) && entry.off() == null);
        if (!waits) {
            remove(applicant);
            entries.add(new Entry(applicant, at, afterPair, null));
        }
    }

    void remove(String applicant) {
        entries.removeIf(entry -> entry.applicant().equals(applicant));
    }

    void change(String applicant, UnaryOperator<Entry> change) {
        entries.replaceAll(entry -> entry.applicant().equals(applicant) ? change.apply(entry) : entry);
    }
}
