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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.FindLetter;
import se.fsektionen.mentorship.correspondence.FindLetter.Letter;
import se.fsektionen.mentorship.correspondence.LetterCommand;
import se.fsektionen.mentorship.correspondence.LetterCommand.DropLetter;
import se.fsektionen.mentorship.correspondence.LetterCommand.SendAgain;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterRow;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
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
    private static final Set<LetterState> CAN_BE_SENT =
            Set.of(LetterState.KEPT, LetterState.FAILED, LetterState.FAILED_WILL_RETRY, LetterState.IN_DOUBT);

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private @Nullable LetterId letterId;

    LetterView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        Freshness.refreshOnChange(this, changes, Set.of("correspondence.projection"), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        if (!Identifier.SHAPE.matcher(parameter).matches() || !parameter.startsWith("letter-")) {
            throw new NotFoundException();
        }
        letterId = new LetterId(parameter);
        show(queries.ask(new FindLetter(letterId)).orElseThrow(NotFoundException::new));
    }

    private void refresh() {
        Optional.ofNullable(letterId)
                .flatMap(id -> queries.ask(new FindLetter(id)))
                .ifPresent(this::show);
    }

    private void show(Letter letter) {
        LetterRow row = letter.row();
        setTitle(row.subject());
        setActions(actions(row).toArray(Component[]::new));
        Facts facts = new Facts()
                .with("outbox.state", LetterTag.of(row.state()))
                .with("outbox.address", row.address())
                .with("outbox.kind", Words.of(row.kind()))
                .with("outbox.written", Dates.moment(row.written()))
                .with("outbox.changed", Dates.moment(row.changed()))
                .with("outbox.attempt", row.attempt() == 0 ? "" : Integer.toString(row.attempt()))
                .with("outbox.problem", Objects.requireNonNullElse(row.problem(), ""))
                .with("outbox.next", row.nextAttempt() == null ? "" : Dates.moment(row.nextAttempt()))
                .with("outbox.language", Words.of(letter.language()))
                .with(
                        "outbox.attachments",
                        letter.attachments().stream().map(Words::of).collect(Collectors.joining(", ")));
        Section paper = new Section(text(letter.body()));
        paper.addClassName("panel");
        List<Component> body = new ArrayList<>();
        if (row.state() == LetterState.IN_DOUBT) {
            body.add(new Paragraph(getTranslation("outbox.doubt")));
        }
        body.addAll(List.of(facts, paper, new Anchor("people/" + row.recipient(), getTranslation("outbox.person"))));
        setBody(body.toArray(Component[]::new));
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

    private List<Component> actions(LetterRow row) {
        if (!CAN_BE_SENT.contains(row.state())) {
            return List.of();
        }
        Button again = new Button(
                getTranslation("outbox.sendAgain"),
                click -> send(new SendAgain(row.letterId()), "outbox.sendAgain.done"));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(
                new Button(
                        getTranslation("outbox.drop"),
                        click -> send(new DropLetter(row.letterId()), "outbox.drop.done")),
                again);
    }

    private void send(LetterCommand command, String doneKey) {
        if (Notices.attempt(() -> commands.by(user.actor()).sendAndCatchUp(command))) {
            Notices.success(getTranslation(doneKey));
        }
        refresh();
    }
}
