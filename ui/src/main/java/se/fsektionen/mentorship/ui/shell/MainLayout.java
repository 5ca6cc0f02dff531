package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Around the pages of those who have an account: the menu, who is signed in, and the page. Pages whose {@code @Menu} orders
 * share their tens stand together.
 */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private static final int GROUP = 10;
    private static final String CONTENT_ID = "content";

    private final Main main = new Main();

    MainLayout(CurrentUser user) {
        setPrimarySection(Section.DRAWER);
        main.setId(CONTENT_ID);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        addToDrawer(name(), new Scroller(menu()), account(user));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(skipLink(), toggle, name());
    }

    private Span name() {
        Span name = new Span(getTranslation("shell.programme"));
        name.addClassName("programme-name");
        return name;
    }

    /** Takes who uses the keyboard past the menu. */
    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        skip.getElement()
                .setAttribute(
                        "onclick",
                        String.format(Locale.ROOT, "document.getElementById('%s').focus(); return false", CONTENT_ID));
        return skip;
    }

    private Component menu() {
        SortedMap<Integer, SideNav> groups = new TreeMap<>();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
            groups.computeIfAbsent(groupOf(entry), group -> new SideNav()).addItem(item);
        }
        List<SideNav> all = List.copyOf(groups.values());
        all.forEach(group -> group.getElement().setAttribute("aria-label", getTranslation("shell.menu")));
        return new Div(all.toArray(Component[]::new));
    }

    private static int groupOf(MenuEntry entry) {
        return entry.order() == null ? Integer.MAX_VALUE : entry.order().intValue() / GROUP;
    }

    private Footer account(CurrentUser user) {
        Span name = new Span(user.name());
        name.addClassName("account-name");
        Anchor password = new Anchor("password", getTranslation("shell.password"));
        Button signOut = new Button(getTranslation("shell.signOut"), click -> user.signOut());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        Footer account = new Footer(name, new LanguageSwitch(), password, signOut);
        account.addClassName("account");
        return account;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }
}
