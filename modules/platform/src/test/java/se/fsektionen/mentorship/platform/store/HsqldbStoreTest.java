package se.fsektionen.mentorship.platform.store;

import se.fsektionen.mentorship.platform.support.RunningProgramme;

class HsqldbStoreTest extends DurableStoreContract {

    @Override
    RunningProgramme startProgramme() {
        return RunningProgramme.start();
    }
}
