package se.fsektionen.violations.matching.assignment;

import org.springframework.stereotype.Component;
import se.fsektionen.violations.recruitment.write.Evolver;

/** An algorithm that knows a framework, and what is behind another module's contract. */
@Component
public class SpringSolver {

    Evolver evolver() {
        return new Evolver();
    }
}
