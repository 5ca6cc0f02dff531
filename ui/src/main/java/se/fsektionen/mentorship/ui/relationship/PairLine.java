package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.relationship.PairHealth;
import se.fsektionen.mentorship.relationship.PairHealth.Reminded;
import se.fsektionen.mentorship.relationship.PairHistory;
import se.fsektionen.mentorship.relationship.PairHistory.Rating;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** One pair in the list: who they are, how it goes and why, and what that is judged by. */
class PairLine extends ListItem {

    private static final int RATINGS_SHOWN = 3;

    PairLine(PairHealth health, String mentor, String mentee, boolean coordinator) {
        PairInShort pair = health.pair();
        Span withWhom = new Span(getTranslation("pairs.with", mentor));
        withWhom.addClassName("quiet");
        Div who = new Div(new Anchor("pairs/" + pair.pairId(), mentee), withWhom);
        who.addClassName("pair-who");
        add(who);
        Div how = new Div();
        if (!pair.running()) {
            how.add(new Tag(Words.of(pair.status()), Tone.NEUTRAL));
        }
        if (coordinator && (pair.running() || !health.health().good())) {
            how.add(HealthWords.of(health.health()));
        } else if (pair.running()) {
            how.add(new Tag(Words.of(pair.status()), Tone.NEUTRAL));
        }
        Div facts = new Div();
        facts.addClassNames("pair-facts", "quiet");
        facts(health, coordinator).forEach(fact -> facts.add(new Span(fact)));
        add(how, facts);
    }

    private List<String> facts(PairHealth health, boolean coordinator) {
        PairInShort pair = health.pair();
        Stream<String> forAll = Stream.of(
                pair.lastMeeting() == null
                        ? getTranslation("pairs.notMet", Dates.day(pair.started()))
                        : getTranslation("pairs.lastMet", Dates.day(pair.lastMeeting())),
                getTranslation("pairs.meetings.of", pair.meetings(), health.expectedMeetings()));
        return Stream.concat(forAll, coordinator ? told(health) : Stream.empty())
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    /** What the two have said, which is for the coordinator alone. */
    private Stream<String> told(PairHealth health) {
        PairHistory history = health.history();
        int concerns = health.pair().openConcerns();
        return Stream.concat(
                Stream.of(Side.values()).flatMap(side -> Stream.of(ratings(history, side), missing(history, side))),
                Stream.of(
                        concerns == 0 ? "" : getTranslation("pairs.concerns.open", concerns),
                        reminded(health.reminded()),
                        health.contacted() == null
                                ? ""
                                : getTranslation("pairs.contacted", Dates.day(health.contacted()))));
    }

    private String reminded(@Nullable Reminded reminded) {
        return reminded == null
                ? ""
                : getTranslation("pairs.reminded", Dates.day(reminded.on()), Words.of(reminded.nudge()));
    }

    /** The latest ratings in order: where they are heading. */
    private String ratings(PairHistory history, Side side) {
        List<Rating> ratings = history.ratings(side);
        return ratings.isEmpty()
                ? ""
                : getTranslation(
                        "pairs.ratings.by",
                        Words.of(side),
                        ratings.stream()
                                .skip(Math.max(0, ratings.size() - RATINGS_SHOWN))
                                .map(rating -> Integer.toString(rating.value()))
                                .collect(Collectors.joining(" → ")));
    }

    private String missing(PairHistory history, Side side) {
        long missing = history.missing(side);
        return missing == 0 ? "" : getTranslation("pairs.missing", missing, HealthWords.side(side));
    }
}
