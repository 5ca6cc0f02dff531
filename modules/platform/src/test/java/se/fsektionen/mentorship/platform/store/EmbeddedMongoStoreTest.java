package se.fsektionen.mentorship.platform.store;

import se.fsektionen.mentorship.platform.support.RunningProgramme;

class EmbeddedMongoStoreTest extends DisposableStoreContract {

    @Override
    RunningProgramme startProgramme() {
        return RunningProgramme.start();
    }
}
