package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.relationship.ConcernId;
import se.fsektionen.mentorship.relationship.FindMyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyConcern;
import se.fsektionen.mentorship.relationship.FindPair.Report;
import se.fsektionen.mentorship.relationship.PairCommand;
import se.fsektionen.mentorship.relationship.PairCommand.RaiseConcern;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;
import se.fsektionen.mentorship.relationship.PairStatus;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.shell.BrochureLink;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** One of one's own pairs; nothing that the other side has said. */
class MyPair extends Section {

    private static final int LONGEST = 4_000;

    private final FindMyPage.MyPair pair;
    private final PersonId self;
    private final Commands commands;
    private final LocalDate today;
    private final Supplier<Optional<FindMyPage.MyPair>> again;
    private final String otherName;
    private final Div concerns = stack();
    private final Div reports = stack();

    MyPair(
            FindMyPage.MyPair pair,
            PersonId self,
            Queries queries,
            Commands commands,
            LocalDate today,
            Supplier<Optional<FindMyPage.MyPair>> again) {
        this.pair = pair;
        this.self = self;
        this.commands = commands;
        this.today = today;
        this.again = again;
        addClassNames("panel", "stack");
        @Nullable Person other = queries.ask(new FindPerson(pair.other())).orElse(null);
        otherName = Optional.ofNullable(other).map(Person::name).orElse("");
        add(new H2(getTranslation("my.with." + pair.side().name(), otherName)));
        boolean running = pair.status() == PairStatus.RUNNING;
        if (running) {
            add(new Paragraph(getTranslation("my.expect." + pair.side().name())));
            if (other != null) {
                add(contact(other));
            }
            if (pair.side() == Side.MENTEE) {
                wordsOf(queries.ask(new FindAlumnus(pair.other()))).ifPresent(this::add);
            }
            add(opening("my.report", new Div(report())), opening("my.concern", new Div(concern())));
        } else {
            add(new Paragraph(getTranslation(pair.status() == PairStatus.ENDED ? "my.ended" : "my.over")));
            if (pair.status() == PairStatus.COMPLETED) {
                add(opening("my.report", new Div(report())));
            }
        }
        add(
                concerns,
                opening("my.reports", reports),
                new BrochureLink(
                        pair.side() == Side.MENTOR ? Brochure.MENTOR : Brochure.MENTEE, getTranslation("my.brochure")));
        tell(pair);
    }

    /** Tells what one has said so far. */
    private void tell(FindMyPage.MyPair now) {
        concerns.removeAll();
        now.concerns().forEach(mine -> concerns.add(concern(mine)));
        concerns.setVisible(!now.concerns().isEmpty());
        reports.removeAll();
        reports.add(
                now.reports().isEmpty() ? new Paragraph(getTranslation("my.reports.none")) : reports(now.reports()));
    }

    private static Div concern(MyConcern mine) {
        Paragraph state = new Paragraph(I18NProvider.translate(
                mine.open() ? "my.concern.open" : "my.concern.closed", Dates.day(Dates.dayOf(mine.raisedAt()))));
        Paragraph words = new Paragraph(mine.words());
        words.addClassNames("said", "quiet");
        Div concern = new Div(state, words);
        concern.addClassName("concern-step");
        return concern;
    }

    /** What the mentor wrote to whoever became the mentee. */
    private Optional<Component> wordsOf(Optional<Entry> mentor) {
        return mentor.filter(entry -> !entry.details().erased())
                .map(Entry::profile)
                .map(MentorProfile::message)
                .filter(words -> !words.isEmpty())
                .map(words -> new Facts().with("my.words", words));
    }

    private static Details opening(String titleKey, Component content) {
        Details details = new Details();
        details.setSummaryText(details.getTranslation(titleKey));
        details.add(content);
        return details;
    }

    private static Facts contact(Person other) {
        Facts facts = new Facts();
        if (other.reachable()) {
            facts.with("my.contact.email", new Anchor("mailto:" + other.email(), other.email()));
        }
        return facts.withTelephone("my.contact.telephone", other.telephone())
                .with("my.contact.occupation", other.occupation());
    }

    /** Sends, and puts a receipt where the form was; what is typed in the page's other forms stays. */
    private void send(
            PairCommand command, Component form, String key, Supplier<Component> fresh, Consumer<RuleBroken> refused) {
        Role role = pair.side() == Side.MENTOR ? Role.MENTOR : Role.MENTEE;
        try {
            commands.by(Actor.person(self, role)).sendAndCatchUp(command);
        } catch (RuleBroken refusal) {
            refused.accept(refusal);
            return;
        }
        Div place = (Div) form.getParent().orElseThrow();
        Paragraph receipt = new Paragraph(getTranslation(key + ".sent"));
        receipt.getElement().setAttribute("role", "status");
        Button another = new Button(getTranslation(key + ".another"), click -> {
            place.removeAll();
            place.add(fresh.get());
        });
        place.removeAll();
        place.add(stack(receipt, another));
        again.get().ifPresent(this::tell);
    }

    private Component report() {
        ReportForm form = new ReportForm(today);
        Div all = stack();
        Button send = new Button(getTranslation("my.report.send"), click -> {
            if (form.isRight()) {
                send(
                        new ReportMeeting(pair.pairId(), form.id, pair.side(), form.report()),
                        all,
                        "my.report",
                        this::report,
                        form::refuse);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph who = new Paragraph(getTranslation("my.report.who", otherName));
        who.addClassName("quiet");
        all.add(form, who, send);
        return all;
    }

    private Component concern() {
        ConcernId id = ConcernId.random();
        TextArea words = new TextArea(getTranslation("my.concern.words"));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setManualValidation(true);
        words.setWidthFull();
        Div all = stack();
        Button send = new Button(
                getTranslation("my.concern.send"),
                click -> send(
                        new RaiseConcern(
                                pair.pairId(), id, pair.side(), words.getValue().strip()),
                        all,
                        "my.concern",
                        this::concern,
                        refusal -> {
                            words.setErrorMessage(Notices.sentence(refusal));
                            words.setInvalid(true);
                        }));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph who = new Paragraph(getTranslation("my.concern.who", otherName));
        who.addClassName("quiet");
        all.add(words, who, send);
        return all;
    }

    private Facts reports(List<Report> own) {
        Facts facts = new Facts();
        for (Report mine : own) {
            Integer rating = mine.report().rating();
            facts.withText(
                    Dates.day(mine.report().date()),
                    Words.joined(
                            mine.report().remote()
                                    ? getTranslation("pair.meeting.remote")
                                    : mine.report().place(),
                            getTranslation("pair.meeting.minutes", mine.report().minutes()),
                            rating == null ? "" : getTranslation("pair.meeting.rating", rating),
                            mine.report().summary()));
        }
        return facts;
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }
}
