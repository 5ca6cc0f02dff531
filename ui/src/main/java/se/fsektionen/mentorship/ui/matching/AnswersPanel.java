package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.FindProposal.Asked;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Reply;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Words;

/**
 * What those who were asked have said of the suggestions. Their words were promised to be for the coordinator alone, so nobody
 * else is shown this.
 */
class AnswersPanel extends Section {

    /** @param decisions what can be decided; null once the pairs are confirmed */
    AnswersPanel(Proposal proposal, @Nullable Decisions decisions) {
        addClassNames("panel", "stack");
        add(new H2(getTranslation("matching.answers")));
        Set<PairId> proposed = proposal.pairs().stream().map(Pair::pairId).collect(Collectors.toSet());
        List<Asked> asked = proposal.asked().stream()
                .sorted(Comparator.comparing((Asked couple) -> !proposed.contains(couple.pairId()))
                        .thenComparing(Asked::applicantName))
                .toList();
        add(new Paragraph(
                asked.isEmpty() ? getTranslation("matching.answers.none") : summary(proposal, asked, proposed)));
        if (!asked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("matching-answers");
            asked.forEach(couple -> list.add(line(couple, proposed.contains(couple.pairId()))));
            add(list);
        }
        if (decisions != null) {
            Button ask = new Button(getTranslation("matching.ask"), click -> new AskDialog(proposal, decisions).open());
            ask.addThemeVariants(ButtonVariant.SMALL);
            add(ask);
        }
    }

    private String summary(Proposal proposal, List<Asked> asked, Set<PairId> proposed) {
        List<Asked> standing = asked.stream()
                .filter(couple -> proposed.contains(couple.pairId()))
                .toList();
        long both = standing.stream()
                .filter(couple -> said(couple.mentorReply(), Answer.YES) && said(couple.applicantReply(), Answer.YES))
                .count();
        long silent = standing.stream()
                .filter(couple -> said(couple.mentorReply(), Answer.NONE) || said(couple.applicantReply(), Answer.NONE))
                .count();
        return getTranslation(
                "matching.answers.summary", standing.size(), proposal.pairs().size(), both, silent);
    }

    private static boolean said(@Nullable Reply reply, Answer answer) {
        return reply != null && reply.answer() == answer;
    }

    private ListItem line(Asked couple, boolean proposed) {
        Span names = new Span(getTranslation("matching.answers.pair", couple.applicantName(), couple.mentorName()));
        ListItem line = new ListItem(names);
        if (!proposed) {
            names.addClassName("quiet");
            names.add(" " + getTranslation("matching.answers.noLonger"));
        }
        reply(line, couple.applicantName(), couple.applicantReply());
        reply(line, couple.mentorName(), couple.mentorReply());
        return line;
    }

    private void reply(ListItem line, String name, @Nullable Reply reply) {
        if (reply == null) {
            return;
        }
        String answer = reply.answer() == Answer.NONE
                ? getTranslation("matching.answers.waiting", name, Dates.day(reply.answerBy()))
                : getTranslation("matching.answers.said", name, Words.of(reply.answer()));
        Span said = new Span(reply.words().isBlank() ? answer : answer + ": " + reply.words());
        said.addClassName("matching-answer");
        line.add(said);
    }
}
