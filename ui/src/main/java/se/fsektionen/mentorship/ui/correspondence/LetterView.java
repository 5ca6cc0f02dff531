package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.FindLetter;
import se.fsektionen.mentorship.correspondence.FindLetter.Letter;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.LetterCommand;
import se.fsektionen.mentorship.correspondence.LetterCommand.DropLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterRow;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.PersonTimeline;
import se.fsektionen.mentorship.ui.shell.BrochureLink;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** One letter as its recipient reads it, and what has become of it. */
@Route("outbox")
@RolesAllowed("COORDINATOR")
public class LetterView extends Page implements HasUrlParameter<String> {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    /** States in which nothing more happens until somebody acts. */
    private static final Set<LetterState> STUCK =
            Set.of(LetterState.KEPT, LetterState.FAILED, LetterState.FAILED_WILL_RETRY, LetterState.IN_DOUBT);

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final LetterHistory history = new LetterHistory();
    private @Nullable LetterId letterId;

    LetterView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        Freshness.refreshOnChange(
                this, changes, Set.of("correspondence.projection", "relationship.timeline.projection"), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        letterId = named(parameter, LetterId::new);
        show(queries.ask(new FindLetter(letterId)).orElseThrow(NotFoundException::new));
    }

    private void refresh() {
        Optional.ofNullable(letterId)
                .flatMap(id -> queries.ask(new FindLetter(id)))
                .ifPresent(this::show);
    }

    private void show(Letter letter) {
        LetterRow row = letter.row();
        boolean mailIsSet = queries.ask(new FindMailStatus()).set();
        setTitle(row.subject());
        setActions(actions(row, mailIsSet).toArray(Component[]::new));
        history.show(row.letterId(), queries.ask(new PersonTimeline(row.recipient())));
        List<Component> body = new ArrayList<>();
        body.add(facts(letter));
        meaning(row.state(), mailIsSet).ifPresent(key -> body.add(new Paragraph(getTranslation(key))));
        body.add(paper(letter));
        body.add(history);
        setBody(body.toArray(Component[]::new));
    }

    private Facts facts(Letter letter) {
        LetterRow row = letter.row();
        Div to = new Div(
                new Span(row.address()), new Anchor("people/" + row.recipient(), getTranslation("outbox.person")));
        to.addClassName("choices");
        return new Facts()
                .with("outbox.state", LetterTag.of(row.state()))
                .with("outbox.address", to)
                .with("outbox.kind", Words.of(row.kind()))
                .with("shell.term", row.term() == null ? "" : Words.of(row.term()))
                .with("outbox.language", Words.of(letter.language()))
                .with("outbox.problem", row.problem() == null ? "" : row.problem())
                .with("outbox.next", row.nextAttempt() == null ? "" : Dates.moment(row.nextAttempt()));
    }

    /** What a state that is not plain means, and what to do. */
    private static Optional<String> meaning(LetterState state, boolean mailIsSet) {
        return switch (state) {
            case KEPT -> Optional.of(mailIsSet ? "outbox.kept" : "outbox.kept.noMail");
            case FAILED -> Optional.of("outbox.failed");
            case FAILED_WILL_RETRY -> Optional.of("outbox.willRetry");
            case IN_DOUBT -> Optional.of("outbox.doubt");
            case DROPPED -> Optional.of("outbox.dropped");
            case WAITING, SENDING, DELIVERED -> Optional.empty();
        };
    }

    private Section paper(Letter letter) {
        Section paper = new Section(text(letter.body()));
        paper.addClassNames("panel", "stack");
        if (!letter.attachments().isEmpty()) {
            Div attachments = new Div(new Span(getTranslation("outbox.attachments")));
            letter.attachments().forEach(brochure -> attachments.add(new BrochureLink(brochure, Words.of(brochure))));
            attachments.addClassNames("choices", "letter-foot");
            paper.add(attachments);
        }
        if (ADDRESS.matcher(letter.body()).find()) {
            Paragraph warning = new Paragraph(getTranslation("outbox.links"));
            warning.addClassNames("quiet", "letter-foot");
            paper.add(warning);
        }
        return paper;
    }

    /** The text with its addresses as links. */
    private static Div text(String body) {
        Div text = new Div();
        text.addClassName("letter");
        Matcher address = ADDRESS.matcher(body);
        int from = 0;
        while (address.find()) {
            Anchor link = new Anchor(address.group(), address.group());
            link.setRouterIgnore(true);
            link.setTarget("_blank");
            text.add(new Span(body.substring(from, address.start())), link);
            from = address.end();
        }
        text.add(new Span(body.substring(from)));
        return text;
    }

    private List<Component> actions(LetterRow row, boolean mailIsSet) {
        List<Component> actions = new ArrayList<>();
        if (STUCK.contains(row.state()) || row.state() == LetterState.WAITING) {
            actions.add(new Button(
                    getTranslation("outbox.drop"), click -> send(new DropLetter(row.letterId()), "outbox.drop.done")));
        }
        boolean canBeSent = STUCK.contains(row.state()) || row.state() == LetterState.DROPPED;
        if (canBeSent && mailIsSet && !row.address().equals(Personal.ERASED)) {
            boolean tried = row.state() != LetterState.KEPT && row.state() != LetterState.DROPPED;
            Button send = new Button(
                    getTranslation(tried ? "outbox.sendAgain" : "outbox.send"),
                    click -> send(new SendAgain(row.letterId()), "outbox.send.done"));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(send);
        }
        return actions;
    }

    private void send(LetterCommand command, String doneKey) {
        if (Notices.attempt(() -> commands.by(user.actor()).sendAndCatchUp(command))) {
            Notices.success(getTranslation(doneKey));
        }
        refresh();
    }
}
