package se.fsektionen.mentorship.ui.relationship;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.relationship.FindMyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPage;
import se.fsektionen.mentorship.relationship.PairStatus;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.shell.LinkContent;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.Words;

/** The page of a mentor or mentee: one's own pairs, reporting meetings, and saying that something does not work (P21, P22). */
@Component
class MyPageContent implements LinkContent {

    private final Queries queries;
    private final Commands commands;
    private final Clock clock;

    MyPageContent(Queries queries, Commands commands, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.MY_PAGE;
    }

    @Override
    public void open(FoundLink link, LinkView page) {
        TermId term = new TermId(link.concerning());
        Optional<MyPage> mine = queries.ask(new FindMyPage(link.holder(), term));
        if (mine.isEmpty()) {
            page.show("my.none", "my.none.what");
            return;
        }
        page.setTitle(translate("my.title"));
        page.setIntroduction(translate("my.introduction", Words.of(term)));
        List<Section> body = new ArrayList<>();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Stockholm.ZONE);
        NextActivity.of(link.holder(), term, now, queries).ifPresent(body::add);
        List<FindMyPage.MyPair> pairs = mine.get().pairs();
        pairs.forEach(pair -> body.add(new MyPair(
                pair,
                link.holder(),
                queries,
                commands,
                Stockholm.today(clock),
                () -> again(link.holder(), term, pair.pairId()))));
        body.add(aboutMe(link.holder(), pairs));
        page.setBody(body.toArray(Section[]::new));
    }

    private AboutMe aboutMe(PersonId self, List<FindMyPage.MyPair> pairs) {
        Role role = pairs.getFirst().side() == Side.MENTOR ? Role.MENTOR : Role.MENTEE;
        List<PairId> running = pairs.stream()
                .filter(pair -> pair.status() == PairStatus.RUNNING)
                .map(FindMyPage.MyPair::pairId)
                .toList();
        return new AboutMe(self, running, queries, commands.by(Actor.person(self, role)));
    }

    private Optional<FindMyPage.MyPair> again(PersonId self, TermId term, PairId pairId) {
        return queries.ask(new FindMyPage(self, term)).stream()
                .flatMap(mine -> mine.pairs().stream())
                .filter(pair -> pair.pairId().equals(pairId))
                .findFirst();
    }
}
