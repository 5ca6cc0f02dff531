package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.Priority;

/** All couples in a grid to walk with the arrow keys; one cell at a time can be reached by Tab. */
class MatrixTable extends Div {

    private static final String KEYS = """
            const box = this;
            box.here = box.here || [0, 1];
            const body = () => box.querySelector('tbody');
            const point = cell => {
              box.querySelector('th.here')?.classList.remove('here');
              box.querySelector('thead tr').cells[cell.cellIndex].classList.add('here');
            };
            const go = cell => {
              box.querySelector('td[tabindex="0"]')?.setAttribute('tabindex', '-1');
              cell.setAttribute('tabindex', '0');
              box.here = [cell.parentNode.sectionRowIndex, cell.cellIndex];
              box.touched = true;
              cell.focus();
            };
            const open = cell => box.$server.open(cell.parentNode.sectionRowIndex, cell.cellIndex - 1);
            box.reach = () => {
              const cell = body()?.rows[box.here[0]]?.cells[box.here[1]] ?? body()?.rows[0]?.cells[1];
              cell?.setAttribute('tabindex', '0');
              return cell;
            };
            box.addEventListener('focusin', event => {
              const cell = event.target.closest('tbody td');
              if (cell) { point(cell); }
            });
            box.addEventListener('mouseover', event => {
              const cell = event.target.closest('tbody td');
              if (cell) { point(cell); }
            });
            box.addEventListener('click', event => {
              const cell = event.target.closest('tbody td');
              if (cell) { go(cell); open(cell); }
            });
            box.addEventListener('keydown', event => {
              const cell = event.target.closest('tbody td');
              if (!cell) { return; }
              const row = cell.parentNode.sectionRowIndex, column = cell.cellIndex;
              const bottom = body().rows.length - 1, last = cell.parentNode.cells.length - 1;
              const to = {
                ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
                ArrowUp: [row - 1, column], ArrowDown: [row + 1, column],
                PageUp: [Math.max(0, row - 10), column], PageDown: [Math.min(bottom, row + 10), column],
                Home: [event.ctrlKey ? 0 : row, 1], End: [event.ctrlKey ? bottom : row, last]
              }[event.key];
              if (to) {
                event.preventDefault();
                const next = body().rows[to[0]]?.cells[to[1]];
                if (next?.tagName === 'TD') { go(next); }
              } else if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                open(cell);
              }
            });
            box.reach();
            """;

    private final Opened opened;

    /** Told which cell is opened. */
    @FunctionalInterface
    interface Opened {
        void at(int applicant, int mentor);
    }

    MatrixTable(Opened opened) {
        this.opened = opened;
        addClassName("matching-matrix");
    }

    void show(Matrix matrix, MatrixMeasure measure, Priority priority) {
        getElement().setProperty("innerHTML", MatrixHtml.of(matrix, measure, priority));
        getElement().executeJs("this.reach?.()");
        LostFocus.returnTo(getElement(), "if (this.touched) { this.reach()?.focus(); }");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(KEYS);
    }

    @ClientCallable
    void open(int applicant, int mentor) {
        opened.at(applicant, mentor);
    }
}
