package se.fsektionen.mentorship.ui.wishing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindWishes.UnnamedMentor;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Words;

/** One mentor, without a name, to wish for or not. */
class MentorCard extends Section {

    private final PersonId mentor;
    private final String name;
    private final Button wish;

    /** @param name what stands for the name */
    MentorCard(UnnamedMentor mentor, String name, Runnable toggle) {
        this.mentor = mentor.mentor();
        this.name = name;
        addClassNames("panel", "stack");
        wish = new Button("", click -> toggle.run());
        add(
                new H2(name),
                new Facts()
                        .with("profile.specialisation", mentor.specialisation())
                        .with("profile.town", mentor.town())
                        .with("profile.meets", Words.of(mentor.meetingForm()))
                        .with("profile.talksAbout", words(mentor.topics()))
                        .with("profile.speaks", words(mentor.languages())),
                wish);
    }

    private static String words(List<? extends Enum<?>> values) {
        return values.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    PersonId mentor() {
        return mentor;
    }

    /**
     * Shows whether the mentor is wished for.
     *
     * @param rank from 1; 0 if not
     * @param full whether no more can be wished for
     */
    void show(int rank, boolean full) {
        setClassName("chosen", rank > 0);
        wish.setText(rank > 0 ? getTranslation("wishing.rank", rank) : getTranslation("wishing.wish"));
        wish.setAriaLabel(
                rank > 0 ? getTranslation("wishing.remove", name) : getTranslation("wishing.wish.which", name));
        wish.setEnabled(rank > 0 || !full);
    }
}
