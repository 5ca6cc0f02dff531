package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import se.fsektionen.mentorship.matching.Figures;

/** What a choice costs, in words: only what differs, the most important first. */
final class Cost {

    private Cost() {}

    /** @param lost what is lost against the proposal there is; negative where it is better */
    static String of(Figures lost) {
        if (lost.pairs() != 0) {
            return part("pairs", lost.pairs());
        }
        List<String> parts = new ArrayList<>();
        if (lost.mentors() != 0) {
            parts.add(part("mentors", lost.mentors()));
        }
        // Below 0 it is only that a locked pair is no longer counted as the worst: no gain.
        long points = Math.round(lost.worst() * 100);
        if (points > 0) {
            parts.add(I18NProvider.translate("matching.cost.worst", points));
        }
        long hundredths = hundredths(lost);
        if (hundredths != 0) {
            parts.add(I18NProvider.translate(
                    hundredths > 0 ? "matching.cost.sum.less" : "matching.cost.sum.more",
                    Math.abs(hundredths) / 100.0));
        }
        return parts.isEmpty() ? I18NProvider.translate("matching.cost.none") : String.join(", ", parts);
    }

    static long hundredths(Figures lost) {
        return Math.round(lost.sum() * 100);
    }

    private static String part(String what, long count) {
        return I18NProvider.translate("matching.cost." + what + (count > 0 ? ".less" : ".more"), Math.abs(count));
    }
}
