package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Language;

/**
 * Which language a visitor reads: Swedish until {@code ?lang=en} in an address asks for English, which a cookie then
 * remembers.
 */
@Component
class Languages implements VaadinServiceInitListener {

    static final String PARAMETER = "lang";

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(Languages::remember);
        service.getSource()
                .addUIInitListener(page ->
                        page.getUI().setLocale(of(VaadinRequest.getCurrent()).locale()));
    }

    private static void remember(IndexHtmlResponse page) {
        Language language = of(page.getVaadinRequest());
        page.getDocument().child(0).attr("lang", language.locale().getLanguage());
        asked(page.getVaadinRequest())
                .ifPresent(asked -> keep(asked, page.getVaadinRequest(), page.getVaadinResponse()));
    }

    private static void keep(Language language, VaadinRequest request, VaadinResponse response) {
        Cookie cookie = new Cookie(PARAMETER, language.locale().getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    private static Language of(VaadinRequest request) {
        return asked(request).or(() -> remembered(request)).orElse(Language.SWEDISH);
    }

    private static Optional<Language> asked(VaadinRequest request) {
        return named(request.getParameter(PARAMETER));
    }

    private static Optional<Language> remembered(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(PARAMETER))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> named(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(tag))
                .findFirst();
    }
}
