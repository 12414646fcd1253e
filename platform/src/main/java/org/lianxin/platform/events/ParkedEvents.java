package org.lianxin.platform.events;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The parked events. */
@ApplicationScoped
class ParkedEvents implements PanacheRepository<ParkedEvent> {

    boolean known(String topic, int partition, long offset) {
        return count("topic = ?1 and partitionNumber = ?2 and offset = ?3", topic, partition, offset) > 0;
    }

    /** Whether an earlier, unsettled event of the key stands in the way of the one at this offset. */
    boolean blocks(String topic, String key, long offset) {
        return count("topic = ?1 and key = ?2 and settledAt is null and offset < ?3", topic, key, offset) > 0;
    }

    List<ParkedEvent> waiting(long afterId, int limit) {
        return find("settledAt is null and id > ?1 order by id", afterId)
                .range(0, limit - 1)
                .list();
    }

    /** All of one key, in the order in which they came, kept from a second operator meanwhile. */
    List<ParkedEvent> lockKey(String topic, String key) {
        return find("topic = ?1 and key = ?2 and settledAt is null order by offset", topic, key)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
