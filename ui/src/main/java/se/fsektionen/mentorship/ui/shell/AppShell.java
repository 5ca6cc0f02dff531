package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that holds all others: theme, icon, and the open line to the browser that keeps pages fresh. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/shell.css")
@StyleSheet("styles/start.css")
@StyleSheet("styles/recruitment.css")
@StyleSheet("styles/correspondence.css")
@StyleSheet("styles/matching.css")
@StyleSheet("styles/relationship.css")
@StyleSheet("styles/activities.css")
@StyleSheet("styles/evaluation.css")
@StyleSheet("styles/wishing.css")
@StyleSheet("styles/processing.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Mentorskap – F-sektionen");
        settings.addFavIcon("icon", "icon.svg", "any");
        settings.addMetaTag("color-scheme", "light");
    }
}
