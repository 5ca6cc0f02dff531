package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;
import se.fsektionen.mentorship.matching.ProposalCommand.ForgetScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.TakeScenario;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;

/** Proposals kept under a name, to compare with the one there is and to go back to. */
class ScenarioPanel extends Section {

    /** @param decisions what can be decided; null if nothing */
    ScenarioPanel(Proposal proposal, @Nullable Decisions decisions) {
        addClassNames("panel", "stack");
        add(new H2(getTranslation("matching.scenarios")), new Paragraph(getTranslation("matching.scenarios.what")));
        if (!proposal.scenarios().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("matching-scenarios");
            proposal.scenarios().forEach(scenario -> list.add(line(proposal, scenario, decisions)));
            add(list);
        }
        if (decisions != null) {
            add(new Div(new Button(
                    getTranslation("matching.scenario.keep"),
                    click -> new KeepScenarioDialog(proposal, decisions).open())));
        }
    }

    private ListItem line(Proposal proposal, Scenario scenario, @Nullable Decisions decisions) {
        Span name = new Span(scenario.name());
        name.addClassName("matching-name");
        Span figures = new Span(getTranslation(
                "matching.scenario.figures",
                scenario.figures().pairs(),
                Percent.of(scenario.figures().worst()),
                OutcomePreview.sum(scenario.figures())));
        Span when = new Span(Dates.moment(scenario.at()));
        when.addClassName("quiet");
        Div buttons = new Div();
        buttons.addClassName("choices");
        if (scenario.current()) {
            buttons.add(new Tag(getTranslation("matching.scenario.current"), Tone.NEUTRAL));
        } else {
            buttons.add(
                    button("matching.scenario.compare", scenario, () -> new ScenarioDialog(proposal, scenario).open()));
        }
        if (decisions != null) {
            if (!scenario.current()) {
                buttons.add(button(
                        "matching.scenario.take",
                        scenario,
                        () -> decisions.make(new TakeScenario(proposal.proposalId(), scenario.name()))));
            }
            buttons.add(button(
                    "matching.scenario.forget",
                    scenario,
                    () -> decisions.make(new ForgetScenario(proposal.proposalId(), scenario.name()))));
        }
        return new ListItem(new Div(name, figures, when), buttons);
    }

    private Button button(String key, Scenario scenario, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(button.getText() + " " + scenario.name());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
