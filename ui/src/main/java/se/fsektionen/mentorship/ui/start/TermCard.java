package se.fsektionen.mentorship.ui.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindRecruitment;
import se.fsektionen.mentorship.recruitment.FindRecruitment.Recruitment;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.Words;

/** How a running term is, in numbers; each leads to the list behind it. */
class TermCard extends Article {

    private final Term term;
    private final Div numbers = new Div();

    TermCard(Term term, Queries queries) {
        this.term = term;
        addClassName("start-term");
        numbers.addClassName("start-numbers");
        Span stage = new Span(Words.of(term.stage()));
        stage.addClassName("start-stage");
        add(new Header(new H3(Words.of(term.termId())), stage), numbers);
        count(queries.ask(new FindRecruitment(term.termId())));
        count(queries.ask(new FindPairs(term.termId())));
    }

    private void count(Recruitment recruitment) {
        add("start.mentors", Integer.toString(recruitment.yes()), "mentors", recruitment.places());
        add("start.applications", Integer.toString(recruitment.applications()), "applications", recruitment.places());
    }

    private void count(List<PairInShort> pairs) {
        List<PairInShort> running = pairs.stream().filter(PairInShort::running).toList();
        int meetings = pairs.stream().mapToInt(PairInShort::meetings).sum();
        List<Integer> ratings = pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorRating(), pair.menteeRating()))
                .filter(Objects::nonNull)
                .toList();
        OptionalDouble mood = ratings.stream().mapToInt(Integer::intValue).average();
        int concerns = pairs.stream().mapToInt(PairInShort::openConcerns).sum();
        add("start.pairs", Integer.toString(running.size()), "pairs", concerns);
        add("start.meetings", Integer.toString(meetings), "pairs", running.size());
        add(
                "start.mood",
                mood.isPresent() ? String.format(getLocale(), "%.1f", mood.getAsDouble()) : "–",
                "pairs",
                ratings.size());
    }

    private void add(String key, String value, String list, int compared) {
        Span number = new Span(value);
        number.addClassName("start-number");
        Span more = new Span(getTranslation(key + ".more", compared));
        more.addClassName("start-more");
        Anchor anchor = new Anchor(
                String.format(Locale.ROOT, "%s?term=%s", list, term.termId()),
                number,
                new Span(getTranslation(key)),
                more);
        numbers.add(anchor);
    }
}
