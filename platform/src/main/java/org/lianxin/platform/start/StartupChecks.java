package org.lianxin.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * A service that could be fooled about who calls, or that could forget what it acknowledged, does not start.
 *
 * <p>SmallRye JWT accepts any issuer, audience and age unless told otherwise; PostgreSQL loses acknowledged commits with
 * {@code fsync} or {@code synchronous_commit} off.
 */
@ApplicationScoped
class StartupChecks {
    private static final List<String> TOKEN_RULES = List.of(
            "mp.jwt.verify.issuer", "mp.jwt.verify.audiences", "mp.jwt.verify.token.age", "mp.jwt.verify.clock.skew");
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final Config config;
    private final DataSource database;

    StartupChecks(Config config, DataSource database) {
        this.config = config;
        this.database = database;
    }

    void check(@Observes @Priority(1) StartupEvent event) throws SQLException {
        for (var rule : TOKEN_RULES) {
            if (config.getOptionalValue(rule, String.class).isEmpty()) {
                throw new NotReady(rule + " must be set: a token is checked for issuer, audience, age and clock skew");
            }
        }
        for (var setting : DURABILITY) {
            if (show(setting).equals("off")) {
                throw new NotReady("PostgreSQL runs with " + setting + " off: it would lose what was acknowledged");
            }
        }
    }

    private String show(String setting) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select current_setting(?)")) {
            query.setString(1, setting);
            try (var answer = query.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
