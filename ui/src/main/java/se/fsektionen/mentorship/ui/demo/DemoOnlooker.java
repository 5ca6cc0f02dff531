package se.fsektionen.mentorship.ui.demo;

import java.time.Instant;

/** Somebody who looks at the programme while the demonstration's years go by; there may be none. */
interface DemoOnlooker {

    /** Looks late in the evening of some days in each term, when everything that happened is shown. */
    void look(Instant moment);
}
