package org.lianxin.platform.auditchain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.AuditKey;

/**
 * Tells the end of the chain to a Kafka topic that keeps everything, and now and then to the log: whoever cuts the chain off in
 * the database would have to change those as well. Without Kafka the sealing goes on and the anchor follows later.
 */
@ApplicationScoped
class Anchoring {
    private static final Logger LOG = Logger.getLogger(Anchoring.class);
    private static final Duration LOGGED_EVERY = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final AnchorTopic topic;
    private final AuditKey key;
    private final String service;
    private final Duration every;
    private final Clock clock;
    private long anchored;
    private Instant next = Instant.MIN;
    private Instant nextLog = Instant.MIN;

    Anchoring(
            AnchorTopic topic,
            AuditKey key,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "lianxin.audit.anchor-every") Duration every,
            Clock clock) {
        this.topic = topic;
        this.key = key;
        this.service = service;
        this.every = every;
        this.clock = clock;
    }

    /** If there is something new and it is time. */
    void anchor(ChainHead head) {
        if (head.position() != anchored && !clock.instant().isBefore(next)) {
            anchorNow(head);
        }
    }

    void anchorNow(ChainHead head) {
        if (head.position() == 0 || head.position() == anchored) {
            return;
        }
        var now = clock.instant();
        var failure = send(head, now);
        if (failure == null) {
            anchored = head.position();
            next = now.plus(every);
        } else {
            LOG.warnf("the audit log is not anchored for now: %s", failure);
            next = now.plus(PAUSE);
        }
        if (!now.isBefore(nextLog)) {
            LOG.infof(
                    "audit log at %d, seal %s", head.position(), HexFormat.of().formatHex(head.mac()));
            nextLog = now.plus(LOGGED_EVERY);
        }
    }

    private @Nullable String send(ChainHead head, Instant now) {
        try {
            topic.send(AuditAnchor.of(service, head, now.toString(), key));
            return null;
        } catch (KafkaException | ExecutionException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    void close() {
        topic.close();
    }
}
