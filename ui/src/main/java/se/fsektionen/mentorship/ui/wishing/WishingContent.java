package se.fsektionen.mentorship.ui.wishing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindWishes;
import se.fsektionen.mentorship.matching.FindWishes.Wishes;
import se.fsektionen.mentorship.matching.ProposalCommand.WishForMentors;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.ui.shell.LinkContent;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** Where the link in the letter leads: an applicant wishes for mentors, and changes the wishes while there is time (P14). */
@org.springframework.stereotype.Component
class WishingContent implements LinkContent {

    private final Queries queries;
    private final Commands commands;

    WishingContent(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.WISH_FOR_MENTORS;
    }

    @Override
    public void open(FoundLink link, LinkView page) {
        Optional<Wishes> found = queries.ask(new FindWishes(new TermId(link.concerning()), link.holder()));
        if (found.isEmpty()) {
            page.show("wishing.over", "wishing.over.what");
            return;
        }
        Wishes wishes = found.get();
        Visit visit = new Visit(link, page, wishes, new MentorNames(wishes.mentors()));
        if (wishes.confirmed()) {
            page.show("wishing.confirmed", "wishing.confirmed.what");
        } else if (wishes.said()) {
            visit.showSaid();
        } else {
            visit.choose();
        }
    }

    /** One applicant's visit. */
    private final class Visit {

        private final FoundLink link;
        private final LinkView page;
        private final Wishes wishes;
        private final MentorNames names;

        private Visit(FoundLink link, LinkView page, Wishes wishes, MentorNames names) {
            this.link = link;
            this.page = page;
            this.wishes = wishes;
            this.names = names;
        }

        void choose() {
            if (wishes.mentors().isEmpty()) {
                page.show("wishing.nobody", "wishing.nobody.what");
                return;
            }
            String name =
                    queries.ask(new FindPerson(link.holder())).map(Person::name).orElse("");
            page.setTitle(translate("wishing.title"));
            page.setIntroduction(translate("wishing.introduction", name, Words.of(wishes.termId()), wishes.wishBy()));
            page.setBody(new WishForm(wishes, names, this::send));
        }

        void showSaid() {
            boolean none = wishes.wished().isEmpty();
            page.setTitle(translate(none ? "wishing.said.none" : "wishing.said"));
            page.setIntroduction(translate(none ? "wishing.said.none.what" : "wishing.said.what", wishes.wishBy()));
            Div choices = choices(new Button(translate("wishing.change"), click -> choose()));
            page.setBody(none ? stack(choices) : stack(new WishedList(wishes.wished(), names), choices));
        }

        private void send(List<PersonId> mentors) {
            try {
                commands.by(Actor.person(link.holder(), Role.APPLICANT))
                        .sendAndCatchUp(new WishForMentors(wishes.proposalId(), link.holder(), mentors));
                open(link, page);
            } catch (RuleBroken refusal) {
                page.setTitle(translate("wishing.refused"));
                page.setIntroduction(Notices.sentence(refusal));
                page.setBody(choices(new Button(translate("wishing.again"), click -> open(link, page))));
            }
        }
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private static Div choices(Button choice) {
        Div choices = new Div(choice);
        choices.addClassName("choices");
        return choices;
    }
}
