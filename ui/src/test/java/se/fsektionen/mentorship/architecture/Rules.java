package se.fsektionen.mentorship.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Projection;

/** The rules of the house by name, each with its reason. */
final class Rules {

    private static final Set<String> MODULES =
            Set.of("platform", "correspondence", "recruitment", "matching", "relationship", "activities", "evaluation");

    private Rules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("contracts are records, enums or sealed interfaces", contractsAreRecords());
        rules.put("events have stable names", eventsHaveStableNames());
        rules.put("what is behind a contract stays in its module", innerTypesStayInside());
        rules.put("aggregates live in write", aggregatesLiveInWrite());
        rules.put("events are handled by projections and automations", handlersAreMarked());
        rules.put("automations are named When", automationsAreNamedWhen());
        rules.put("projections can be reset", projectionsCanBeReset());
        rules.put("only automations, the interface and delivery send commands", onlySomeSendCommands());
        rules.put("aggregates never ask the time while evolving", evolvingNeverAsksTheTime());
        rules.put("the time comes from a clock", timeComesFromAClock());
        rules.put("the kernel knows no framework", kernelIsPlain());
        rules.put("solver and scoring are plain Java", solverIsPlain());
        return rules;
    }

    private static ArchRule contractsAreRecords() {
        return classes()
                .that()
                .areNotInterfaces()
                .and(are(
                        "commands, events, queries or identifiers",
                        type -> Set.of(Command.class, DomainEvent.class, Query.class, Identifier.class).stream()
                                .anyMatch(type::isAssignableTo)))
                .should()
                .beRecords()
                .because("messages and identifiers are values");
    }

    private static ArchRule eventsHaveStableNames() {
        return classes()
                .that()
                .areAssignableTo(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(EventType.class)
                .because("a stored event outlives the class's name");
    }

    private static ArchRule innerTypesStayInside() {
        return classes()
                .should(new ArchCondition<JavaClass>("not use what is behind another module's contract") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass used = dependency.getTargetClass();
                            String module = moduleOf(used);
                            if (!module.isEmpty() && isInner(used, module) && !module.equals(moduleOf(type))) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("a module's root package is its contract");
    }

    private static ArchRule aggregatesLiveInWrite() {
        return classes()
                .that()
                .areAnnotatedWith(Aggregate.class)
                .or(are(
                        "handling commands",
                        type -> type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(CommandHandler.class))))
                .should()
                .resideInAnyPackage("..write..", "..platform.personal..", "..platform.history..")
                .because("write is where decisions are made");
    }

    private static ArchRule handlersAreMarked() {
        return methods()
                .that()
                .areAnnotatedWith(EventHandler.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..platform.processing..")
                .should()
                .beDeclaredInClassesThat(are(
                        "projections or automations that name their group",
                        type -> type.isAnnotatedWith(Projection.class) || type.isAnnotatedWith(Automation.class)))
                .because("a handler without a named group gets one named by its package, which a rename changes");
    }

    private static ArchRule automationsAreNamedWhen() {
        return classes()
                .that()
                .areAnnotatedWith(Automation.class)
                .should()
                .haveSimpleNameStartingWith("When")
                .because("a policy's name says when it acts");
    }

    private static ArchRule projectionsCanBeReset() {
        return classes()
                .that()
                .areAnnotatedWith(Projection.class)
                .should(new ArchCondition<JavaClass>("have a reset handler") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getMethods().stream()
                                .noneMatch(method -> method.isAnnotatedWith(ResetHandler.class))) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no reset handler"));
                        }
                    }
                })
                .because("a replay begins with an empty read model");
    }

    private static ArchRule onlySomeSendCommands() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..automation..", "..ui..", "..delivery..", "..platform.messaging..", "..platform.personal..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Commands.class)
                .because("nothing else may cause anything");
    }

    private static ArchRule evolvingNeverAsksTheTime() {
        return methods()
                .that()
                .areAnnotatedWith(EventSourcingHandler.class)
                .should(new ArchCondition<JavaMethod>("not ask a clock") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isAssignableTo(Clock.class))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.violated(method, call.getDescription())));
                    }
                })
                .because("a replay happens at another time");
    }

    private static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("ask the machine for the time") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        boolean dated =
                                Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)
                                        .stream()
                                        .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type));
                        return (dated
                                        && call.getName().equals("now")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(type -> type.isAssignableTo(Clock.class)))
                                || call.getName().equals("currentTimeMillis");
                    }
                })
                .because("a test or a demonstration moves the clock");
    }

    private static ArchRule kernelIsPlain() {
        return noClasses()
                .that()
                .resideInAPackage("..kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.vaadin..", "tools.jackson..")
                .because("all know the kernel, and the kernel knows nobody");
    }

    private static ArchRule solverIsPlain() {
        return noClasses()
                .that()
                .resideInAnyPackage("..matching.assignment..", "..matching.scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.vaadin..", "com.mongodb..")
                .because("an algorithm is read and tested without a framework");
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static String moduleOf(JavaClass type) {
        for (String part : type.getPackageName().split("\\.", -1)) {
            if (MODULES.contains(part)) {
                return part;
            }
            if (part.equals("ui")) {
                return "";
            }
        }
        return "";
    }

    private static boolean isInner(JavaClass type, String module) {
        return !type.getPackageName().endsWith("." + module)
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && type.getPackageName().startsWith("se.fsektionen.");
    }
}
