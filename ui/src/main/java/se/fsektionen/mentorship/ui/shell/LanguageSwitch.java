package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Locale;
import se.fsektionen.mentorship.kernel.Language;

/** Shows the same page in the other language. */
class LanguageSwitch extends Anchor implements AfterNavigationObserver {

    private final Locale other;

    LanguageSwitch() {
        Locale now = getLocale();
        other = Messages.languageOf(now) == Language.SWEDISH ? Language.ENGLISH.locale() : Language.SWEDISH.locale();
        setText(I18NProvider.translate("shell.otherLanguage"));
        getElement().setAttribute("lang", other.getLanguage());
        setRouterIgnore(true);
        addClassName("language-switch");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setHref("/" + event.getLocation().getPath() + "?" + Languages.PARAMETER + "=" + other.getLanguage());
    }
}
