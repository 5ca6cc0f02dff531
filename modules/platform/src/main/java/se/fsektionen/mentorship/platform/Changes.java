package se.fsektionen.mentorship.platform;

/** Tells who listens that read models have changed, so that an open page can ask again. */
public interface Changes {

    /**
     * Calls the listener after each batch of events that a projection has handled, on the projection's thread: hand over
     * quickly.
     *
     * @return closes the subscription
     */
    Subscription subscribe(Listener listener);

    /** Listens for changes. */
    interface Listener {

        /** @param group the processing group whose read models changed, such as {@code recruitment.projection} */
        void changed(String group);
    }

    /** A subscription that can be ended. */
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
