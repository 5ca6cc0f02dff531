package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.fsektionen.mentorship.correspondence.FindLink;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.FindLink.State;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.platform.Queries;

/** Where every personal link in a letter leads; shows what the link is for, or why it can no longer be used. */
@Route(value = "l", layout = PublicLayout.class)
@AnonymousAllowed
public class LinkView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final Map<LinkPurpose, LinkContent> contents = new EnumMap<>(LinkPurpose.class);

    LinkView(Queries queries, List<LinkContent> contents) {
        this.queries = queries;
        contents.forEach(content -> this.contents.put(content.purpose(), content));
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        Optional<FoundLink> link = queries.ask(new FindLink(token));
        State state = link.map(FoundLink::state).orElse(null);
        LinkContent content = link.map(found -> contents.get(found.purpose())).orElse(null);
        if (link.isPresent() && state == State.VALID && content != null) {
            content.open(link.get(), this);
        } else {
            close(state == State.EXPIRED ? "shell.link.expired" : "shell.link.unknown");
        }
    }

    private void close(String key) {
        setTitle(getTranslation("shell.link.closed"));
        setIntroduction("");
        setBody(emptyState(getTranslation(key), getTranslation(key + ".what")));
    }

    /** Shows nothing but a title and what it means. */
    public void show(String titleKey, String whatKey) {
        setTitle(getTranslation(titleKey));
        setIntroduction(getTranslation(whatKey));
        setBody();
    }

    @Override
    public void setTitle(String text) {
        super.setTitle(text);
    }

    @Override
    public void setIntroduction(String text) {
        super.setIntroduction(text);
    }

    @Override
    public void setBody(Component... components) {
        super.setBody(components);
    }
}
