package se.fsektionen.mentorship.correspondence.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.Changes;

/** Sends the postman out, on one thread of his own: when the outbox changes, and every now and then. */
@Component
class PostmansRounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PostmansRounds.class);
    private static final String OUTBOX = "correspondence.projection";

    private final Postman postman;
    private final MailServer server;
    private final MailSettings settings;
    private final Changes changes;
    private final Semaphore wake = new Semaphore(0);
    private Changes.@Nullable Subscription subscription;
    private @Nullable Thread thread;
    private volatile boolean running;

    PostmansRounds(Postman postman, MailServer server, MailSettings settings, Changes changes) {
        this.postman = postman;
        this.server = server;
        this.settings = settings;
        this.changes = changes;
    }

    @Override
    public void start() {
        running = true;
        if (server.isSet()) {
            subscription = changes.subscribe(group -> {
                if (group.equals(OUTBOX)) {
                    wake.release();
                }
            });
        }
        thread = Thread.ofPlatform().name("postman").daemon().start(this::rounds);
    }

    private void rounds() {
        while (running) {
            try {
                postman.deliverDue();
                wake.tryAcquire(settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.error("The postman's round failed; the next is tried as usual", e);
                LockSupport.parkNanos(settings.lookEvery().toNanos());
            }
        }
    }

    /** Lets the letter that is on its way arrive, so that it is not left in doubt. */
    @Override
    public void stop() {
        running = false;
        postman.stop();
        wake.release();
        if (subscription != null) {
            subscription.close();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
