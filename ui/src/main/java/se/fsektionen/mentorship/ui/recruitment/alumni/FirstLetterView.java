package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.FindTemplate;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AskAlumnus;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Progress;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.TermPage;

/** Sends the first letter to chosen alumni (P07). */
@Route("alumni/first-letter")
@RolesAllowed("COORDINATOR")
public class FirstLetterView extends TermPage {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Grid<Entry> grid = new Grid<>();
    private final SearchField search = new SearchField("alumni.search", this::filter);
    private final Span chosen = new Span();
    private final Button send = new Button();
    private Map<Language, LetterEditor> texts = Map.of();
    private List<Entry> askable = List.of();

    FirstLetterView(Queries queries, Commands commands, CurrentUser user) {
        super("firstLetter.title", queries);
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        setIntroduction(getTranslation("firstLetter.introduction"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> send());
        chosen.addClassName("quiet");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(alumnus -> alumnus.details().name())
                .setHeader(getTranslation("alumni.name"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(AlumniView::work)
                .setHeader(getTranslation("alumni.work"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(alumnus -> alumnus.details().town())
                .setHeader(getTranslation("alumni.town"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addSelectionListener(change -> count());
    }

    @Override
    protected void showTerm(Term term) {
        setActions();
        askable = queries.ask(new FindAlumni()).stream()
                .filter(alumnus -> alumnus.canBeAskedFor(term.termId()))
                .toList();
        if (!term.running()) {
            setBody(emptyState(getTranslation("firstLetter.closed"), ""));
        } else if (askable.isEmpty()) {
            setBody(emptyState(
                    getTranslation("firstLetter.nobody"),
                    getTranslation("firstLetter.nobody.what"),
                    new Anchor("alumni/import", getTranslation("alumni.import"))));
        } else {
            texts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                texts.put(
                        language,
                        new LetterEditor(
                                language,
                                queries.ask(new FindTemplate(LetterKind.FIRST_LETTER, language)),
                                term.termId(),
                                queries));
            }
            search.clear();
            grid.setItems(askable);
            grid.asMultiSelect().setValue(Set.copyOf(askable));
            count();
            setActions(send);
            setBody(who(), texts.get(Language.SWEDISH), texts.get(Language.ENGLISH));
        }
    }

    private Section who() {
        Div filters = new Div(search, chosen);
        filters.addClassName("filters");
        Section who = new Section(new H2(getTranslation("firstLetter.who")), filters, grid);
        who.addClassName("stack");
        return who;
    }

    /** Who is chosen stays chosen while the list is searched. */
    private void filter() {
        AlumniFilter filter = new AlumniFilter(search.getValue(), null, null, null);
        grid.getListDataView().setFilter(filter::lets);
    }

    private static Language languageOf(Entry alumnus) {
        Language language = alumnus.details().language();
        return language == null ? Language.SWEDISH : language;
    }

    private void count() {
        int count = grid.getSelectedItems().size();
        chosen.setText(getTranslation("firstLetter.chosen", count, askable.size()));
        send.setText(getTranslation("firstLetter.send", count));
        texts.forEach((language, text) -> text.count((int) grid.getSelectedItems().stream()
                .filter(alumnus -> languageOf(alumnus) == language)
                .count()));
    }

    private void send() {
        List<Entry> to = List.copyOf(grid.getSelectedItems());
        if (to.isEmpty()) {
            Notices.problem(getTranslation("firstLetter.chooseSomebody"));
            return;
        }
        if (!texts.values().stream().map(LetterEditor::isRight).reduce(true, Boolean::logicalAnd)) {
            return;
        }
        TermId term = termId();
        MailingId mailing = MailingId.random();
        Commands.Sender sender = commands.by(user.actor());
        Map<PersonId, String> refusals = new ConcurrentHashMap<>();
        Progress progress = new Progress("firstLetter.progress");
        UI ui = UI.getCurrent();
        setActions();
        setBody(progress);
        Map<Language, LetterText> written = new EnumMap<>(Language.class);
        texts.forEach((language, editor) -> written.put(language, editor.text()));
        progress.forEach(
                to,
                ui,
                alumnus -> ask(
                        sender,
                        new AskAlumnus(alumnus.personId(), term, mailing, written.get(languageOf(alumnus))),
                        refusals),
                refused -> done(to.size() - refused.size(), refused, refusals, mailing));
    }

    private static boolean ask(Commands.Sender sender, AskAlumnus command, Map<PersonId, String> refusals) {
        try {
            sender.send(command);
            return true;
        } catch (RuleBroken refusal) {
            refusals.put(command.personId(), refusal.rule().messageKey());
            return false;
        }
    }

    private void done(int sent, List<Entry> refused, Map<PersonId, String> refusals, MailingId mailing) {
        List<Component> body = new ArrayList<>();
        body.add(emptyState(
                getTranslation("firstLetter.done", sent),
                "",
                new Anchor("outbox?mailing=" + mailing, getTranslation("firstLetter.outbox"))));
        for (Entry alumnus : refused) {
            body.add(new Paragraph(getTranslation(
                    "firstLetter.refused",
                    alumnus.details().name(),
                    getTranslation(orElse(refusals.get(alumnus.personId()))))));
        }
        setBody(body.toArray(Component[]::new));
    }

    private static String orElse(@Nullable String key) {
        return key == null ? "shell.error" : key;
    }
}
