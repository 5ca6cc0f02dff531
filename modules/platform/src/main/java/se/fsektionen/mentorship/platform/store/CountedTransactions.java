package se.fsektionen.mentorship.platform.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that something can be done between. HSQLDB folds its log only when no transaction is open; once asked to, it
 * holds up everybody else's statements, and neither a timeout nor cancelling ends that. A transaction that then needs a second
 * connection, as to make a personal key, would wait for the folding as the folding waits for it. So it is asked when all are
 * over, and others begin afterwards.
 */
final class CountedTransactions extends DataSourceTransactionManager {

    private static final int ALL = 1_000_000;
    /** Those who would begin wait so long at most for those that are open, which may be waiting for what they do. */
    private static final Duration TURN = Duration.ofSeconds(2);

    private static final int TURNS = 30;

    private final Semaphore open = new Semaphore(ALL, true);

    CountedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        open.acquireUninterruptibly();
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException e) {
            open.release();
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        open.release();
    }

    /** Does it while no transaction is open but the caller's own. */
    void whileNoOtherIsOpen(Runnable action) {
        int others = TransactionSynchronizationManager.isActualTransactionActive() ? ALL - 1 : ALL;
        for (int turn = 0; turn < TURNS; turn++) {
            if (acquired(others)) {
                try {
                    action.run();
                } finally {
                    open.release(others);
                }
                return;
            }
        }
        throw new IllegalStateException("There is always another transaction open");
    }

    private boolean acquired(int others) {
        try {
            return open.tryAcquire(others, TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
