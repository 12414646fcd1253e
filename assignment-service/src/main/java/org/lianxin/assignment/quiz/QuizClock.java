package org.lianxin.assignment.quiz;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks now and then whether a quiz has run out. */
@ApplicationScoped
class QuizClock {

    private final EndingQuizzes ending;

    QuizClock(EndingQuizzes ending) {
        this.ending = ending;
    }

    @Scheduled(
            every = "{lianxin.quiz.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        for (int ended = ending.end(); ended > 0; ) {
            ended = ending.end();
        }
    }
}
