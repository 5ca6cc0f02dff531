package se.fsektionen.mentorship.correspondence.write;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkCommand.RevokeLink;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkProlonged;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkRevoked;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.CommandTargets;

class PersonalLinkTest {

    private static final Instant EXPIRY = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant LATER = EXPIRY.plus(Duration.ofDays(1));
    private static final PersonId HOLDER = new PersonId("person-1");
    private static final LinkId LINK = LinkId.of(LinkPurpose.SURVEY, "term", "person");
    private static final LinkIssued ISSUED = new LinkIssued(LINK, HOLDER, LinkPurpose.SURVEY, "survey-1", EXPIRY);

    private FixtureConfiguration<PersonalLink> link;

    @BeforeEach
    void link() {
        link = new AggregateTestFixture<>(PersonalLink.class).registerCommandTargetResolver(new CommandTargets());
    }

    private static IssueLink issue(Instant expiry) {
        return new IssueLink(LINK, HOLDER, LinkPurpose.SURVEY, "survey-1", expiry);
    }

    @Test
    void isIssuedOnce() {
        link.givenNoPriorActivity().when(issue(EXPIRY)).expectEvents(ISSUED);
        link();
        link.given(ISSUED).when(issue(EXPIRY)).expectNoEvents();
    }

    @Test
    void isProlongedButNeverShortened() {
        link.given(ISSUED).when(issue(LATER)).expectEvents(new LinkProlonged(LINK, HOLDER, LATER));
        link();
        link.given(ISSUED, new LinkProlonged(LINK, HOLDER, LATER))
                .when(issue(EXPIRY))
                .expectNoEvents();
    }

    @Test
    void staysRevoked() {
        link.given(ISSUED).when(new RevokeLink(LINK)).expectEvents(new LinkRevoked(LINK, HOLDER));
        link();
        link.given(ISSUED, new LinkRevoked(LINK, HOLDER))
                .when(new RevokeLink(LINK))
                .expectNoEvents();
        link();
        link.given(ISSUED, new LinkRevoked(LINK, HOLDER)).when(issue(LATER)).expectNoEvents();
    }
}
