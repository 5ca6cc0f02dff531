package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** Around the pages of those who have an account: the menu, who is signed in, and the page. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    MainLayout(CurrentUser user) {
        setPrimarySection(Section.DRAWER);
        Span name = new Span(getTranslation("shell.programme"));
        name.addClassName("programme-name");
        SideNav menu = new SideNav();
        menu.setLabel(getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> menu.addItem(new SideNavItem(getTranslation(entry.title()), entry.path())));
        addToDrawer(name, menu, account(user));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(toggle);
    }

    private Div account(CurrentUser user) {
        Button signOut = new Button(getTranslation("shell.signOut"), click -> user.signOut());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        Div account = new Div(new Span(user.name()), new LanguageSwitch(), signOut);
        account.addClassName("account");
        return account;
    }
}
