package se.fsektionen.mentorship.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;

/** Remembers what a page sent, by whom and why; refuses as told. */
public final class SentCommands implements Commands, Commands.Sender {

    private final List<Actor> actors = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private Consumer<Command> then = command -> {};
    private @Nullable DomainRule refusal;

    public List<Actor> actors() {
        return actors;
    }

    public List<String> reasons() {
        return reasons;
    }

    public List<Command> commands() {
        return commands;
    }

    /** What follows from each command, such as another answer of the read models. */
    public void then(Consumer<Command> what) {
        then = what;
    }

    /** Refuses from now on; null accepts again. */
    public void refuse(@Nullable DomainRule rule) {
        refusal = rule;
    }

    @Override
    public Sender by(Actor actor) {
        actors.add(actor);
        return this;
    }

    @Override
    public Sender because(String reason) {
        reasons.add(reason);
        return this;
    }

    @Override
    public void send(Command command) {
        if (refusal != null) {
            throw new RuleBroken(refusal);
        }
        commands.add(command);
        then.accept(command);
    }

    @Override
    public void sendAndCatchUp(Command command) {
        send(command);
    }
}
