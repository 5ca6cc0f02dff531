package se.fsektionen.mentorship.ui.recruitment.mentors;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Words;

/** What a mentor offers, to read. */
class ProfileFacts extends Div {

    ProfileFacts(MentorProfile offer) {
        add(new Facts()
                .with("profile.work", Words.joined(offer.role(), offer.employer()))
                .with("profile.industry", offer.industry())
                .with("profile.specialisation", offer.specialisation())
                .with("profile.town", offer.town())
                .with("profile.meets", Words.of(offer.meetingForm()))
                .with("profile.talksAbout", words(offer.topics()))
                .with("profile.speaks", words(offer.languages()))
                .with(
                        "profile.prefersYears",
                        offer.studyYears().stream().map(ProfileFacts::studyYear).collect(Collectors.joining(", ")))
                .with("profile.places", Integer.toString(offer.capacity()))
                .with("profile.says", offer.message()));
    }

    static String studyYear(int year) {
        return translate(
                year == MentorProfile.STUDY_YEARS.getLast() ? "profile.studyYear.last" : "profile.studyYear", year);
    }

    private static String words(List<? extends Enum<?>> values) {
        return values.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
