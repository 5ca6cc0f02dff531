package se.fsektionen.violations.recruitment.read;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.platform.Commands;

/** Decides outside write, handles events in an unnamed group, and sends commands. */
public class MisplacedAggregate {

    private final Commands commands;

    MisplacedAggregate(Commands commands) {
        this.commands = commands;
    }

    @CommandHandler
    void handle(String command) {}

    @EventHandler
    void on(String event) {}

    Commands commands() {
        return commands;
    }
}
