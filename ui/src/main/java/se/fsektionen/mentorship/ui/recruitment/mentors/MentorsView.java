package se.fsektionen.mentorship.ui.recruitment.mentors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ChangeMentorProfile;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** The register of mentors of a term (P06). */
@Route("mentors")
@Menu(order = 12, title = "mentors.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class MentorsView extends TermPage {

    private static final int LONGEST_REASON = 500;

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Grid<Entry> grid = new Grid<>();
    private final SearchField search = new SearchField("mentors.search", this::filter);
    private final Span count = new Span();
    private final Div filters = new Div(search, count);
    private boolean acts;

    MentorsView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("mentors.title", queries);
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        setIntroduction(getTranslation("mentors.introduction"));
        filters.addClassName("filters");
        count.addClassName("quiet");
        grid.addComponentColumn(mentor -> new Anchor(
                        "alumni/" + mentor.personId(), mentor.details().name()))
                .setHeader(getTranslation("alumni.name"))
                .setComparator(mentor -> mentor.details().name())
                .setAutoWidth(true);
        grid.addColumn(MentorsView::work)
                .setHeader(getTranslation("profile.work"))
                .setSortable(true)
                .setWidth("12rem");
        grid.addColumn(mentor -> offer(mentor).industry())
                .setHeader(getTranslation("profile.industry"))
                .setSortable(true)
                .setWidth("8rem");
        grid.addColumn(mentor -> offer(mentor).specialisation())
                .setHeader(getTranslation("profile.specialisation"))
                .setSortable(true)
                .setWidth("8rem");
        grid.addColumn(mentor -> offer(mentor).town())
                .setHeader(getTranslation("profile.town"))
                .setSortable(true)
                .setWidth("7rem");
        grid.addColumn(mentor -> getTranslation(
                        "mentors.places.taken",
                        mentor.places().size(),
                        offer(mentor).capacity()))
                .setHeader(getTranslation("mentors.places"))
                .setComparator(Entry::freePlaces)
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.addClassName("tall");
        refreshOnChange(changes, Set.of("recruitment.projection"));
    }

    /** Everybody in this register has said yes, and so has a profile. */
    private static MentorProfile offer(Entry mentor) {
        return Optional.ofNullable(mentor.profile()).orElseThrow();
    }

    private static String work(Entry mentor) {
        return Words.joined(offer(mentor).role(), offer(mentor).employer());
    }

    @Override
    protected void showTerm(Term term) {
        acts = user.is(Role.COORDINATOR) && term.running();
        List<Entry> mentors = queries.ask(new FindMentors(term.termId()));
        if (acts) {
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
        grid.getListDataView().setFilter(mentor -> search.finds(searched(mentor)));
    }

    private static String searched(Entry mentor) {
        MentorProfile offer = offer(mentor);
        return Words.joined(
                mentor.details().name(),
                mentor.details().email(),
                work(mentor),
                offer.industry(),
                offer.specialisation(),
                offer.town(),
                words(offer.topics()),
                offer.message());
    }

    private static String words(List<? extends Enum<?>> values) {
        return values.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    private Component details(Entry mentor) {
        Div details = new Div(contact(mentor), new ProfileFacts(offer(mentor)), choices(mentor));
        details.addClassName("row-details");
        return details;
    }

    private static Component contact(Entry mentor) {
        AlumnusDetails known = mentor.details();
        Facts contact = new Facts();
        if (!known.erased()) {
            contact.with("alumni.email", new Anchor("mailto:" + known.email(), known.email()))
                    .withTelephone("alumni.telephone", known.telephone());
        }
        return contact;
    }

    private Component choices(Entry mentor) {
        Div choices = new Div();
        choices.addClassName("choices");
        if (acts && !mentor.details().erased()) {
            choices.add(small("mentors.change", () -> change(mentor)), small("mentors.leave", () -> leave(mentor)));
        }
        choices.add(new Anchor("alumni/" + mentor.personId(), getTranslation("mentors.entry")));
        if (user.is(Role.COORDINATOR)) {
            choices.add(new Anchor("people/" + mentor.personId(), getTranslation("alumni.history")));
        }
        return choices;
    }

    private Button small(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void leave(Entry mentor) {
        new ReasonDialog(
                        getTranslation("mentors.leave.title", mentor.details().name()),
                        getTranslation("mentors.leave.what"),
                        getTranslation("mentors.leave"),
                        reason -> {
                            commands.by(user.actor())
                                    .because(reason)
                                    .sendAndCatchUp(new DeclineRequest(mentor.personId(), termId(), "", true));
                            Notices.success(getTranslation("mentors.saved"));
                            refresh();
                        })
                .open();
    }

    private void change(Entry mentor) {
        Dialog dialog = new Dialog(
                getTranslation("mentors.change.title", mentor.details().name()));
        ProfileForm form = new ProfileForm(mentor);
        TextField reason = new TextField(getTranslation("shell.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("shell.reason.missing"));
        Button save = new Button(getTranslation("shell.save"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!form.isRight() || reason.isInvalid()) {
                return;
            }
            try {
                commands.by(user.actor())
                        .because(reason.getValue().strip())
                        .sendAndCatchUp(new ChangeMentorProfile(mentor.personId(), form.profile()));
                dialog.close();
                Notices.success(getTranslation("alumni.saved"));
                refresh();
            } catch (RuleBroken refusal) {
                form.refuse(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(reason);
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
