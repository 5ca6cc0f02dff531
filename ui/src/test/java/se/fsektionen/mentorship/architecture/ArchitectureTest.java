package se.fsektionen.mentorship.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds in the program, and is seen broken by the small program of violations beside this test. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rulesHold() {
        JavaClasses program = ProgramClasses.all();
        assertThat(program.size()).isGreaterThan(300);
        return Rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> rulesCanBreak() {
        JavaClasses violations = new ClassFileImporter().importPackages("se.fsektionen.violations");
        return Rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(violations).hasViolation())
                                .isTrue()));
    }
}
