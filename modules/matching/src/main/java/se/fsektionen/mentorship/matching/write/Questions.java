package se.fsektionen.mentorship.matching.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAnswered;
import se.fsektionen.mentorship.matching.ProposalEvent.PairAsked;

/** Who was asked about which pair, and what they said last. */
final class Questions {

    private final Map<Couple, Map<PersonId, Question>> asked = new HashMap<>();

    /** @param answer null while there is none */
    record Question(LocalDate answerBy, @Nullable Answer answer) {

        boolean isAnswered(boolean accepts, String words) {
            return new Answer(accepts, words).equals(answer);
        }

        private boolean isYes() {
            return answer != null && answer.accepts();
        }

        /** Whether to ask the same again: not while there is time left, nor after a yes. */
        private boolean mayBeRepeated(LocalDate today) {
            return answer == null ? today.isAfter(answerBy) : !answer.accepts();
        }
    }

    record Answer(boolean accepts, String words) {}

    Optional<Question> find(Couple couple, PersonId person) {
        return Optional.ofNullable(asked.getOrDefault(couple, Map.of()).get(person));
    }

    /** Those of the two who are to be asked now. */
    List<PersonId> toAsk(Couple couple, LocalDate today) {
        return Stream.of(couple.mentor(), couple.applicant())
                .filter(person -> find(couple, person)
                        .map(question -> question.mayBeRepeated(today))
                        .orElse(true))
                .toList();
    }

    /** Whether both have said yes. */
    boolean isAgreed(Couple couple) {
        return Stream.of(couple.mentor(), couple.applicant())
                .allMatch(person -> find(couple, person).map(Question::isYes).orElse(false));
    }

    void on(PairAsked event) {
        event.asked()
                .forEach(person -> put(
                        new Couple(event.mentor(), event.applicant()), person, new Question(event.answerBy(), null)));
    }

    void on(PairAnswered event) {
        Couple couple = new Couple(event.mentor(), event.applicant());
        Question question = find(couple, event.by()).orElseThrow();
        put(couple, event.by(), new Question(question.answerBy(), new Answer(event.accepts(), event.words())));
    }

    private void put(Couple couple, PersonId person, Question question) {
        asked.computeIfAbsent(couple, two -> new HashMap<>()).put(person, question);
    }
}
