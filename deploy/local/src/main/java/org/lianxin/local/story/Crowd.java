package org.lianxin.local.story;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Many people at once: does a thing for each of them, shows how far it got, and remembers what failed. */
final class Crowd {
    private static final int AT_ONCE = 8;
    private static final int REMEMBERED = 20;

    private final boolean bars;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** @param bars whether to draw progress bars: not where output goes to a file */
    Crowd(boolean bars) {
        this.bars = bars;
    }

    <T> void each(String title, Collection<T> all, Consumer<T> task) {
        try (var bar = bar(title, all.size());
                var people =
                        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var done = all.stream()
                    .<Future<?>>map(one -> people.submit(() -> {
                        attempt(title, () -> task.accept(one));
                        bar.step();
                    }))
                    .toList();
            for (var future : done) {
                future.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoryFailure(title + " was interrupted", stop);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new StoryFailure(title + ": " + failure.getCause(), failure);
        }
    }

    /** One thing, whose failure is told at the end instead of ending the story. */
    void attempt(String title, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            if (failures.size() < REMEMBERED) {
                failures.add(title + ": " + failure.getMessage());
            }
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private ProgressBar bar(String title, int size) {
        var bar = new ProgressBarBuilder()
                .setTaskName("%-26s".formatted(title))
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200);
        return bars ? bar.build() : bar.setConsumer(new Silent()).build();
    }
}
