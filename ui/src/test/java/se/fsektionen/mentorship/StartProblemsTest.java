package se.fsektionen.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import se.fsektionen.mentorship.platform.CannotStart;

class StartProblemsTest {

    private final StartProblems problems = new StartProblems();

    @Test
    void saysTheSentenceThatLiesInnermost() {
        assertThat(said(new BeanCreationException("x", "y", new CannotStart("Do this."))))
                .isEqualTo("Do this.");
    }

    @Test
    void tellsWhatToDoAboutAPortInUse() {
        assertThat(said(new ApplicationContextException("web", new PortInUseException(8080))))
                .contains("Port 8080", "SERVER_PORT");
    }

    @Test
    void tellsWhichServerDoesNotAnswer() {
        assertThat(said(new MongoTimeoutException("30000 ms"))).contains("MongoDB", "MENTORSHIP_MONGODB_URL");
    }

    @Test
    void leavesWhatItDoesNotKnowToOthers() {
        assertThat(problems.analyze(new IllegalStateException("a fault in the program")))
                .isNull();
    }

    private String said(Throwable failure) {
        FailureAnalysis analysis = problems.analyze(failure);
        assertThat(analysis).isNotNull();
        return analysis.getDescription();
    }
}
