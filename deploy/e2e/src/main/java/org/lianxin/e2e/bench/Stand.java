package org.lianxin.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.lianxin.e2e.load.CpuClock;
import org.lianxin.local.infrastructure.Database;
import org.lianxin.local.infrastructure.Endpoints;
import org.lianxin.local.infrastructure.Postmaster;
import org.lianxin.local.stack.PartStatus;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Unable;

/** The running stack as the measurement sees it. */
final class Stand {
    static final String SERVICE = "visit-service";
    static final String POSTGRES = "postgresql";
    static final String KAFKA = "kafka";
    static final String REST_OF_IT = "other services";
    static final String LOAD = "load";

    private static final String OWNER = Database.VISIT.owner();

    private final Stack stack;
    private final Endpoints endpoints;

    Stand(Stack stack) throws IOException {
        if (!stack.isUp()) {
            throw new Unable("the local stack is not up; start it with deploy/lianxin up");
        }
        this.stack = stack;
        this.endpoints = stack.endpoints();
    }

    Stack stack() {
        return stack;
    }

    URI visits() throws IOException {
        return stack.url(ServiceName.VISIT);
    }

    String bootstrap() {
        return endpoints.bootstrap();
    }

    /** As the service itself connects, the same driver, one transaction until commit; the owner, who may make tables beside. */
    Connection connect(String schema) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", OWNER);
        properties.setProperty("password", endpoints.password(OWNER));
        properties.setProperty("currentSchema", schema);
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "lianxin-bench");
        var connection = DriverManager.getConnection(endpoints.jdbcUrl(Database.VISIT.label()), properties);
        connection.setAutoCommit(false);
        return connection;
    }

    CpuClock cpu() throws IOException {
        var clock = new CpuClock();
        for (var part : stack.status()) {
            clock.process(group(part), process(part.pid()));
        }
        var postmaster = Postmaster.under(stack.layout().state())
                .process()
                .orElseThrow(() -> new Unable("PostgreSQL does not run; restart the local stack"));
        return clock.family(POSTGRES, postmaster).process(LOAD, ProcessHandle.current());
    }

    private static String group(PartStatus part) {
        return switch (part.name()) {
            case SERVICE -> SERVICE;
            case String name when name.endsWith("-service") -> REST_OF_IT;
            default -> KAFKA;
        };
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow(() -> new Unable("a part of the local stack has just ended"));
    }
}
