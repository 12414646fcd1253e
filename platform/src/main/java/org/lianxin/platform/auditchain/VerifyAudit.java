package org.lianxin.platform.auditchain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.lianxin.platform.audit.AuditKey;
import org.lianxin.platform.codes.KeyedHash;

/**
 * Verifies the audit log of a service, without the service: {@code java -cp 'lib/main/*' org.lianxin.platform.auditchain.VerifyAudit
 * visit-service}, with the environment of the service. Exit code 0 when all is well, 1 with the first bad entry named, 2 when
 * the log cannot be verified.
 */
public final class VerifyAudit {
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);
    private static final String TOPIC = "lianxin.audit-anchor";

    private VerifyAudit() {}

    public static void main(String... arguments) {
        if (arguments.length != 1) {
            System.err.println("which service?");
            System.exit(2);
        }
        try {
            System.exit(verify(arguments[0], Clock.systemUTC()));
        } catch (SQLException | KafkaException | IllegalStateException e) {
            System.err.println(arguments[0] + ": cannot be verified: " + e.getMessage());
            System.exit(2);
        }
    }

    private static int verify(String service, Clock clock) throws SQLException {
        var key = new AuditKey(new KeyedHash(setting("LIANXIN_SECRET")));
        // The anchors first: the chain only grows.
        var anchors = new AnchorTopic(
                        setting("KAFKA_BOOTSTRAP_SERVERS"),
                        System.getenv().getOrDefault("LIANXIN_AUDIT_ANCHOR_TOPIC", TOPIC))
                .read(service);
        try (var connection = connect()) {
            var verdict = new AuditChain(key, anchors)
                    .verify(connection, clock.instant().minus(SEALED_WITHIN));
            System.out.println(told(service, verdict, anchors));
            return verdict.fault() == null ? 0 : 1;
        }
    }

    private static Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(
                setting("QUARKUS_DATASOURCE_JDBC_URL"),
                setting("QUARKUS_DATASOURCE_USERNAME"),
                setting("QUARKUS_DATASOURCE_PASSWORD"));
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static String told(String service, Verdict verdict, List<AuditAnchor> anchors) {
        return verdict.fault() != null
                ? service + ": BAD " + verdict.fault()
                : "%s: %d entries in the chain, all good; anchored outside up to %d by %d anchors; %d not sealed yet"
                        .formatted(service, verdict.sealed(), verdict.anchored(), anchors.size(), verdict.unsealed());
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
