package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.platform.codes.KeyedHash;

/** The attempts, in the database so that they count for every replica; what they are counted by cannot be turned back. */
@ApplicationScoped
class CountedAttempts {
    private final EntityManager entities;
    private final KeyedHash hash;
    private final AttemptSettings settings;
    private final Clock clock;

    CountedAttempts(EntityManager entities, KeyedHash hash, AttemptSettings settings, Clock clock) {
        this.entities = entities;
        this.hash = hash;
        this.settings = settings;
        this.clock = clock;
    }

    byte[] slip(String number) {
        return hash.of("attempts at slip", number.getBytes(StandardCharsets.US_ASCII));
    }

    /** Of another day another hash: nobody is followed from day to day. */
    byte[] network(String prefix) {
        return hash.of("attempts from " + LocalDate.now(clock), prefix.getBytes(StandardCharsets.US_ASCII));
    }

    /** How many there are in this window, with this one. Committed at once, whatever becomes of the attempt. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int take(byte[] subject) {
        var now = clock.instant();
        return (Integer) entities.createNativeQuery("""
                        insert into code_attempt as a (subject, window_start, failures) values (:subject, :now, 1)
                        on conflict (subject) do update
                        set failures = case when a.window_start < :over then 1 else a.failures + 1 end,
                            window_start = case when a.window_start < :over then :now else a.window_start end
                        returning failures
                        """, Integer.class)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter("over", now.minus(settings.window()))
                .getSingleResult();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(List<byte[]> subjects) {
        for (var subject : subjects) {
            entities.createNativeQuery(
                            "update code_attempt set failures = failures - 1 where subject = :subject and failures > 0")
                    .setParameter("subject", subject)
                    .executeUpdate();
        }
    }

    @Transactional
    int forget() {
        return entities.createNativeQuery("delete from code_attempt where window_start < :over")
                .setParameter("over", clock.instant().minus(settings.window()))
                .executeUpdate();
    }
}
