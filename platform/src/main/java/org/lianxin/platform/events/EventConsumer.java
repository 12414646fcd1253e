package org.lianxin.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes what Kafka delivers. A batch is one transaction; if anything in it fails, its events are taken one by one and the
 * poison among them is parked, so that only events of the same key wait. A database that is away is waited for.
 */
@ApplicationScoped
class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final ReceivingEvents receiving;
    private final ParkingEvents parking;
    private final ObjectMapper json;

    EventConsumer(ReceivingEvents receiving, ParkingEvents parking, ObjectMapper json) {
        this.receiving = receiving;
        this.parking = parking;
        this.json = json;
    }

    @Incoming("events")
    @Blocking
    @Retry(maxRetries = -1, delay = 500, maxDuration = 0, jitter = 100)
    @ExponentialBackoff(maxDelay = 30, maxDelayUnit = ChronoUnit.SECONDS)
    void consume(ConsumerRecords<String, byte[]> batch) {
        if (!takenAtOnce(batch)) {
            batch.forEach(this::takeOrPark);
        }
    }

    private boolean takenAtOnce(ConsumerRecords<String, byte[]> batch) {
        try {
            if (parking.anyParked()) {
                return false;
            }
            var events = StreamSupport.stream(batch.spliterator(), false)
                    .map(message -> Envelope.read(message, json))
                    .filter(receiving::takes)
                    .toList();
            if (!events.isEmpty()) {
                receiving.all(events);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(e, "a batch of %d is taken one by one", batch.count());
            return false;
        }
    }

    private void takeOrPark(ConsumerRecord<String, byte[]> message) {
        if (parking.waits(message)) {
            return;
        }
        try {
            receiving.one(Envelope.read(message, json));
        } catch (RuntimeException e) {
            LOG.warnf("parked %s-%d@%d: %s", message.topic(), message.partition(), message.offset(), reason(e));
            parking.park(message, reason(e));
        }
    }

    static String reason(Throwable e) {
        var root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
