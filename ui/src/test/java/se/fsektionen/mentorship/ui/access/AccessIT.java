package se.fsektionen.mentorship.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.fsektionen.mentorship.MentorshipApplication;
import se.fsektionen.mentorship.kernel.Role;

/** Every route, walked as nobody and as each role: a route that is not in the table fails the test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

    private static final Set<Role> NOBODY = Set.of();
    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);
    private static final Set<Role> READERS = EnumSet.of(Role.COORDINATOR, Role.READER);
    private static final Set<Role> CONSULTED =
            EnumSet.of(Role.COORDINATOR, Role.BUSINESS_RELATIONS, Role.INDUSTRY_COMMITTEE);
    private static final Set<Role> SIGNED_IN =
            EnumSet.of(Role.COORDINATOR, Role.BUSINESS_RELATIONS, Role.INDUSTRY_COMMITTEE, Role.READER);

    /** Who may open what; an empty set is everybody, signed in or not. */
    private static final Map<String, Set<Role>> MAY_OPEN = mayOpen();

    private static Map<String, Set<Role>> mayOpen() {
        Map<String, Set<Role>> table = new TreeMap<>();
        List.of("login", "setup", "account", "l", "apply").forEach(route -> table.put(route, NOBODY));
        List.of("", "password").forEach(route -> table.put(route, SIGNED_IN));
        List.of(
                        "terms",
                        "alumni",
                        "mentors",
                        "applications",
                        "mentees",
                        "pairs",
                        "pairs/as-it-was",
                        "activities",
                        "evaluation",
                        "as-it-was",
                        "history",
                        "selection")
                .forEach(route -> table.put(route, READERS));
        List.of(
                        "concerns",
                        "outbox",
                        "brochures",
                        "surveys",
                        "accounts",
                        "processing",
                        "people",
                        "alumni/import",
                        "alumni/first-letter")
                .forEach(route -> table.put(route, COORDINATOR));
        List.of("matching", "matching/matrix").forEach(route -> table.put(route, CONSULTED));
        return table;
    }

    private ConfigurableApplicationContext program;

    @BeforeAll
    void start() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        program = SpringApplication.run(
                MentorshipApplication.class,
                "--server.port=0",
                "--mentorship.data-dir=target/test-data/" + UUID.randomUUID(),
                "--vaadin.productionMode=true");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    private List<RouteData> routes() {
        VaadinContext context = new VaadinServletContext(program.getBean(ServletContext.class));
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context))
                .getAvailableRoutes();
    }

    private static String pathOf(RouteData route) {
        return route.getTemplate().replaceAll("/?:.*$", "");
    }

    @Test
    void everyRouteIsInTheTable() {
        assertThat(routes().stream().map(AccessIT::pathOf).collect(Collectors.toSet()))
                .isEqualTo(MAY_OPEN.keySet());
    }

    @Test
    void everyRoleOpensWhatItMayAndNothingElse() {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        for (RouteData route : routes()) {
            Class<? extends Component> view = route.getNavigationTarget();
            Set<Role> allowed = MAY_OPEN.get(pathOf(route));
            assertThat(checker.hasAccess(view, null, role -> false))
                    .as("nobody opens %s", pathOf(route))
                    .isEqualTo(allowed.isEmpty());
            for (Role role : SIGNED_IN) {
                Principal somebody = role::name;
                assertThat(checker.hasAccess(view, somebody, asked -> asked.equals(role.name())))
                        .as("%s opens %s", role, pathOf(route))
                        .isEqualTo(allowed.isEmpty() || allowed.contains(role));
            }
        }
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() throws IOException, InterruptedException {
        int port = ((WebServerApplicationContext) program).getWebServer().getPort();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (RouteData route : routes()) {
                String address =
                        "http://localhost:" + port + "/" + route.getTemplate().replaceAll(":[^/]+", "x");
                HttpResponse<String> answer = browser.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
                if (MAY_OPEN.get(pathOf(route)).isEmpty()) {
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                } else {
                    assertThat(answer.statusCode()).as(address).isEqualTo(302);
                    assertThat(answer.headers().firstValue("Location").orElse(""))
                            .endsWith("/login");
                }
            }
        }
    }
}
