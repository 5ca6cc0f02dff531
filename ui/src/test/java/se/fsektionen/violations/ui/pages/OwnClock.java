package se.fsektionen.violations.ui.pages;

import java.time.LocalDate;
import java.time.ZoneId;

/** Asks the machine for the time. */
public class OwnClock {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
