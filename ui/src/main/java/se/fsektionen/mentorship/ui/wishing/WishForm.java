package se.fsektionen.mentorship.ui.wishing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindWishes.UnnamedMentor;
import se.fsektionen.mentorship.matching.FindWishes.Wishes;
import se.fsektionen.mentorship.matching.Wish;

/** All mentors to choose among, and beneath them, always in view, what is chosen so far. */
class WishForm extends Div {

    /** More would be long to scroll through on a telephone; those who fit best stand first. */
    private static final int SHOWN_AT_FIRST = 10;

    private final MentorNames names;
    private final Consumer<List<PersonId>> send;
    private final List<PersonId> wished;
    private final List<MentorCard> cards = new ArrayList<>();
    private final Section chosen = new Section();

    /** @param send gets the mentors wished for, the first wish first */
    WishForm(Wishes wishes, MentorNames names, Consumer<List<PersonId>> send) {
        this.names = names;
        this.send = send;
        wished = new ArrayList<>(wishes.wished());
        addClassNames("stack", "wishing");
        add(new Paragraph(getTranslation("wishing.promise")), new Paragraph(getTranslation("wishing.seen")));
        Div list = new Div();
        list.addClassName("wishing-mentors");
        wishes.mentors().stream().limit(SHOWN_AT_FIRST).forEach(mentor -> list.add(card(mentor)));
        add(list);
        int count = wishes.mentors().size();
        if (count > SHOWN_AT_FIRST) {
            Button all = new Button(getTranslation("wishing.all", count));
            all.addClickListener(click -> {
                all.removeFromParent();
                wishes.mentors().stream().skip(SHOWN_AT_FIRST).forEach(mentor -> list.add(card(mentor)));
                show();
            });
            add(all);
        }
        chosen.addClassNames("panel", "wishing-chosen");
        add(chosen);
        show();
    }

    private MentorCard card(UnnamedMentor mentor) {
        MentorCard card = new MentorCard(mentor, names.of(mentor.mentor()), () -> toggle(mentor.mentor()));
        cards.add(card);
        return card;
    }

    private void toggle(PersonId mentor) {
        if (!wished.remove(mentor) && wished.size() < Wish.LAST_RANK) {
            wished.add(mentor);
        }
        show();
    }

    private void show() {
        boolean full = wished.size() == Wish.LAST_RANK;
        cards.forEach(card -> card.show(wished.indexOf(card.mentor()) + 1, full));
        chosen.removeAll();
        chosen.add(new H2(getTranslation("wishing.yours", wished.size(), Wish.LAST_RANK)));
        if (wished.isEmpty()) {
            Button none = new Button(getTranslation("wishing.none"), click -> send.accept(List.of()));
            none.setDisableOnClick(true);
            chosen.add(new Paragraph(getTranslation("wishing.yours.none")), none);
            return;
        }
        WishedList list = new WishedList(List.of(), names);
        for (int i = 0; i < wished.size(); i++) {
            list.add(wished.get(i), earlier(i), remove(i));
        }
        Button done = new Button(getTranslation("wishing.send"), click -> send.accept(List.copyOf(wished)));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        chosen.add(list, done);
    }

    private Button earlier(int place) {
        Button earlier = small(VaadinIcon.ARROW_UP, "wishing.earlier", place, () -> {
            Collections.swap(wished, place, place - 1);
            show();
        });
        earlier.setEnabled(place > 0);
        return earlier;
    }

    private Button remove(int place) {
        return small(VaadinIcon.CLOSE_SMALL, "wishing.remove", place, () -> toggle(wished.get(place)));
    }

    private Button small(VaadinIcon icon, String key, int place, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(getTranslation(key, names.of(wished.get(place))));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
