package se.fsektionen.mentorship.ui.recruitment.mentors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ChangeMentorProfile;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** The register of mentors of a term (P06). */
@Route("mentors")
@Menu(order = 12, title = "mentors.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class MentorsView extends TermPage {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Grid<Entry> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Div filters = new Div(search, count);

    MentorsView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("mentors.title", queries);
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        setIntroduction(getTranslation("mentors.introduction"));
        filters.addClassName("filters");
        count.addClassName("quiet");
        search.setPlaceholder(getTranslation("mentors.search"));
        search.setAriaLabel(getTranslation("mentors.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        grid.addComponentColumn(mentor -> new Anchor(
                        "alumni/" + mentor.personId(), mentor.details().name()))
                .setHeader(getTranslation("alumni.name"))
                .setComparator(mentor -> mentor.details().name())
                .setAutoWidth(true);
        grid.addColumn(mentor ->
                        Words.joined(offer(mentor).role(), offer(mentor).employer()))
                .setHeader(getTranslation("alumni.work"))
                .setSortable(true);
        grid.addColumn(mentor -> offer(mentor).industry())
                .setHeader(getTranslation("profile.industry"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(mentor -> offer(mentor).town())
                .setHeader(getTranslation("profile.town"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(mentor -> getTranslation(
                        "mentors.places.taken",
                        mentor.places().size(),
                        offer(mentor).capacity()))
                .setHeader(getTranslation("mentors.places"))
                .setAutoWidth(true);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.addClassName("tall");
        refreshOnChange(changes, Set.of("recruitment.projection"));
    }

    /** Everybody in this register has said yes, and so has a profile. */
    private static MentorProfile offer(Entry mentor) {
        return Optional.ofNullable(mentor.profile()).orElseThrow();
    }

    @Override
    protected void showTerm(Term term) {
        List<Entry> mentors = queries.ask(new FindMentors(term.termId()));
        if (user.is(Role.COORDINATOR) && term.running()) {
            setMainAction(
                    getTranslation("mentors.answerFor"),
                    () -> new AnswerForDialog(term.termId(), queries, commands.by(user.actor()), this::refresh).open());
        } else {
            setActions();
        }
        if (mentors.isEmpty()) {
            setBody(emptyState(
                    getTranslation("mentors.none"),
                    getTranslation("mentors.none.what"),
                    new Anchor("alumni/first-letter?term=" + term.termId(), getTranslation("mentors.none.next"))));
            return;
        }
        int places =
                mentors.stream().mapToInt(mentor -> offer(mentor).capacity()).sum();
        int free = mentors.stream().mapToInt(Entry::freePlaces).sum();
        count.setText(getTranslation("mentors.count", mentors.size(), places, free));
        grid.setItems(mentors);
        filter();
        setBody(filters, grid);
    }

    private void filter() {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.getListDataView()
                .setFilter(mentor -> (mentor.details() + " " + mentor.profile())
                        .toLowerCase(Locale.ROOT)
                        .contains(words));
    }

    private Component details(Entry mentor) {
        MentorProfile offer = offer(mentor);
        Facts facts = new Facts()
                .with(
                        "alumni.email",
                        new Anchor(
                                "mailto:" + mentor.details().email(),
                                mentor.details().email()))
                .with("alumni.telephone", mentor.details().telephone())
                .with("profile.specialisation", offer.specialisation())
                .with("profile.meetingForm", Words.of(offer.meetingForm()))
                .with("mentors.topics", offer.topics().stream().map(Words::of).collect(Collectors.joining(", ")))
                .with(
                        "profile.languages",
                        offer.languages().stream().map(Words::of).collect(Collectors.joining(", ")))
                .with("profile.message", offer.message());
        Div details = new Div(facts);
        details.addClassName("row-details");
        if (user.is(Role.COORDINATOR)) {
            Button change = new Button(getTranslation("mentors.change"), click -> change(mentor));
            change.addThemeVariants(ButtonVariant.SMALL);
            details.add(change, new Anchor("people/" + mentor.personId(), getTranslation("alumni.history")));
        }
        return details;
    }

    private void change(Entry mentor) {
        Dialog dialog = new Dialog(
                getTranslation("mentors.change.title", mentor.details().name()));
        ProfileForm form = new ProfileForm(mentor);
        Button save = new Button(getTranslation("shell.save"), click -> {
            if (!form.isRight()) {
                return;
            }
            try {
                commands.by(user.actor()).sendAndCatchUp(new ChangeMentorProfile(mentor.personId(), form.profile()));
                dialog.close();
                Notices.success(getTranslation("alumni.saved"));
                refresh();
            } catch (RuleBroken refusal) {
                form.refuse(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
