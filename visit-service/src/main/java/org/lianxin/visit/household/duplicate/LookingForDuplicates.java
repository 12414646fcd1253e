package org.lianxin.visit.household.duplicate;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches the communities in which a household changed since the last time. One replica at a time; the others go on. */
@ApplicationScoped
class LookingForDuplicates {
    /** A change committed late must not fall behind the mark. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final int ROWS = 2_000;

    private final EntityManager entities;
    private final SearchingDuplicates searching;
    private final Clock clock;

    LookingForDuplicates(EntityManager entities, SearchingDuplicates searching, Clock clock) {
        this.entities = entities;
        this.searching = searching;
        this.clock = clock;
    }

    @Scheduled(
            identity = "household-duplicates",
            every = "${lianxin.jobs.duplicates}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        while (step()) {
            // One transaction after the other, until nothing new is left.
        }
    }

    /** @return whether there may be more */
    @Transactional
    boolean step() {
        var mark = lockMark();
        if (mark == null) {
            return false;
        }
        var until = until(mark);
        if (until == null) {
            return false;
        }
        communities(mark, until).forEach(searching::search);
        entities.createNativeQuery("update duplicate_search set up_to = :until where id = 1")
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return true;
    }

    /** None while another replica holds it. */
    private @Nullable Instant lockMark() {
        List<?> marks = entities.createNativeQuery(
                        "select up_to from duplicate_search where id = 1 for update skip locked", Instant.class)
                .getResultList();
        return marks.isEmpty() ? null : (Instant) marks.getFirst();
    }

    private @Nullable Instant until(Instant mark) {
        var last = (OffsetDateTime) entities.createNativeQuery("""
                        select max(changed_at) from (
                            select changed_at from household where changed_at >= :mark and changed_at < :settled
                            order by changed_at limit :rows) h""", OffsetDateTime.class)
                .setParameter("mark", mark.atOffset(ZoneOffset.UTC))
                .setParameter("settled", clock.instant().minus(SETTLED).atOffset(ZoneOffset.UTC))
                .setParameter("rows", ROWS)
                .getSingleResult();
        return last == null ? null : last.toInstant().plusNanos(1_000);
    }

    private List<String> communities(Instant mark, Instant until) {
        return entities.createNativeQuery(
                        "select distinct community from household where changed_at >= :mark and changed_at < :until order by 1",
                        String.class)
                .setParameter("mark", mark.atOffset(ZoneOffset.UTC))
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .getResultList();
    }
}
