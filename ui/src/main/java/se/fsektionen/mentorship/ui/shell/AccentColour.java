package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one colour that marks what can be done: the setting {@code mentorship.accent-colour}, such as {@code #9a3f12}. */
@Component
class AccentColour implements VaadinServiceInitListener {

    private static final Pattern HEXADECIMAL = Pattern.compile("#[0-9a-fA-F]{6}");
    /** What WCAG asks for between text and what it stands on, level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    private final String colour;

    AccentColour(@Value("${mentorship.accent-colour:#9a3f12}") String colour) {
        if (!HEXADECIMAL.matcher(colour).matches() || contrastWithWhite(colour) < LEAST_CONTRAST) {
            throw new IllegalArgumentException("mentorship.accent-colour must be a colour like #9a3f12, dark enough for"
                    + " white text on it to be read (contrast 4.5 or more), but is " + colour);
        }
        this.colour = colour;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .appendElement("style")
                .appendText("html { --accent-colour: " + colour + " }"));
    }

    static double contrastWithWhite(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
