package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.ProposalCommand;
import se.fsektionen.mentorship.matching.ProposalCommand.RedoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;

/** Takes changes back and makes them again, by Ctrl+Z and Ctrl+Shift+Z too where nobody is writing. */
class History extends Div {

    private static final String SHORTCUTS = """
            const buttons = this.children;
            const keys = event => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', keys);
              } else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z'
                  && !document.querySelector('vaadin-dialog[opened]')
                  && !event.composedPath().some(at => at.matches?.('input, textarea, [contenteditable]'))) {
                event.preventDefault();
                buttons[event.shiftKey ? 1 : 0].click();
              }
            };
            document.addEventListener('keydown', keys);
            """;

    History(Proposal proposal, Decisions decisions) {
        addClassName("choices");
        add(
                button(
                        "matching.undo",
                        "Control+Z",
                        proposal.canUndo(),
                        new UndoChange(proposal.proposalId()),
                        decisions),
                button(
                        "matching.redo",
                        "Control+Shift+Z",
                        proposal.canRedo(),
                        new RedoChange(proposal.proposalId()),
                        decisions));
    }

    private Button button(String key, String shortcut, boolean possible, ProposalCommand command, Decisions decisions) {
        Button button = new Button(getTranslation(key), click -> decisions.make(command));
        button.getElement().setAttribute("aria-keyshortcuts", shortcut);
        button.getElement().setAttribute("title", getTranslation(key + ".keys"));
        button.setEnabled(possible);
        button.setDisableOnClick(true);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(SHORTCUTS);
    }
}
