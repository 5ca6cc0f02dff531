package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.relationship.FindPair;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.FindPairAsOf;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.Words;

/** One pair as it was at the end of any day, computed from its events (P24). */
@Route("pairs/as-it-was")
@RolesAllowed({"COORDINATOR", "READER"})
public class PairAsItWasView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final boolean coordinator;
    private final DatePicker day = Dates.field(getTranslation("past.day"));
    private final Div then = new Div();
    private @Nullable PairId pairId;

    PairAsItWasView(Queries queries, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.coordinator = user.is(Role.COORDINATOR);
        LocalDate today = Stockholm.today(clock);
        day.setMax(today);
        day.setValue(today);
        day.addValueChangeListener(change -> show());
        then.addClassName("page-body");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        pairId = named(parameter, PairId::new);
        PairInShort now = queries.ask(new FindPair(pairId))
                .orElseThrow(NotFoundException::new)
                .inShort();
        People people = People.of(List.of(now.mentor(), now.mentee()), queries);
        setTitle(getTranslation("pair.past.title", people.name(now.mentor()), people.name(now.mentee())));
        setIntroduction(getTranslation("pair.past.introduction"));
        setBody(new Anchor("pairs/" + pairId, getTranslation("pair.past.now")), day, then);
        show();
    }

    private void show() {
        then.removeAll();
        LocalDate chosen = day.getValue();
        if (pairId != null && chosen != null && !day.isInvalid()) {
            Optional<PairDetails> details = queries.ask(new FindPairAsOf(pairId, Dates.endOf(chosen)));
            details.ifPresentOrElse(
                    found -> then.add(parts(found)),
                    () -> then.add(emptyState(
                            getTranslation("pair.past.none"), getTranslation("pair.past.none.what", chosen))));
        }
    }

    private List<Component> parts(PairDetails details) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(Words.joined(
                Words.of(details.inShort().status()),
                getTranslation("pair.past.meetings", details.inShort().meetings()))));
        if (coordinator) {
            parts.add(panel("pair.concerns", concerns(details)));
        }
        parts.add(panel(
                "pair.meetings",
                details.meetings().isEmpty()
                        ? new Paragraph(getTranslation("pair.meetings.none"))
                        : new MeetingList(details.meetings(), coordinator)));
        return parts;
    }

    private Component concerns(PairDetails details) {
        if (details.concerns().isEmpty()) {
            return new Paragraph(getTranslation("pair.concerns.none"));
        }
        Actors actors = ConcernPanel.actors(details.concerns(), queries);
        Div concerns = new Div();
        concerns.addClassName("stack");
        details.concerns()
                .forEach(concern ->
                        concerns.add(new ConcernPanel(details.inShort().pairId(), concern, actors, null, () -> {})));
        return concerns;
    }
}
