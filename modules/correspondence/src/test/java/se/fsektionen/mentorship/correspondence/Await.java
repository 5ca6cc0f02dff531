package se.fsektionen.mentorship.correspondence;

import java.util.function.BooleanSupplier;

/** Waits for what happens on another thread. */
public final class Await {

    private static final long PATIENCE_NANOS = 15_000_000_000L;

    private Await() {}

    /** Waits until it is so; does the other thing between looks. */
    public static void until(BooleanSupplier itIsSo, Runnable meanwhile) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!itIsSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Did not happen in time");
            }
            meanwhile.run();
            Thread.sleep(20);
        }
    }

    public static void until(BooleanSupplier itIsSo) throws InterruptedException {
        until(itIsSo, () -> {});
    }
}
