package se.fsektionen.mentorship.platform.store;

/** The read models' place as a whole. */
public interface ReadModelStore {

    /** Throws away all documents, tokens and dead letters. Projections must be stopped. */
    void forgetEverything();
}
