package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;

/** First, second, third, written with a digit. */
final class Ordinal {

    private Ordinal() {}

    static String of(int number) {
        int last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        String ending = teen || last == 0 || last > 3 ? "other" : Integer.toString(last);
        return I18NProvider.translate("matching.ordinal." + ending, number);
    }
}
