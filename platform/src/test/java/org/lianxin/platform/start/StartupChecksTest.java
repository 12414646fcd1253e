package org.lianxin.platform.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.platform.note.PlatformTest;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
class StartupChecksTest extends PlatformTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void startsWhenTokensAreCheckedAndCommitsAreDurable() {
        assertDoesNotThrow(() -> new StartupChecks(rules(), database).check(new StartupEvent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mp.jwt.verify.issuer",
                "mp.jwt.verify.audiences",
                "mp.jwt.verify.token.age",
                "mp.jwt.verify.clock.skew"
            })
    void refusesToStartWithoutARuleForTokens(String rule) {
        var refusal =
                assertThrows(NotReady.class, () -> new StartupChecks(rules(rule), database).check(new StartupEvent()));
        assertTrue(refusal.getMessage().contains(rule));
    }

    @Test
    void refusesToStartWhereCommitsAreNotDurable() {
        var careless = new PGSimpleDataSource();
        careless.setUrl(url);
        careless.setUser(user);
        careless.setPassword(password);
        careless.setOptions("-c synchronous_commit=off");
        var refusal =
                assertThrows(NotReady.class, () -> new StartupChecks(rules(), careless).check(new StartupEvent()));
        assertTrue(refusal.getMessage().contains("synchronous_commit"));
    }

    private static Config rules(String... without) {
        var rules = new HashMap<>(Map.of(
                "mp.jwt.verify.issuer", "https://id.example",
                "mp.jwt.verify.audiences", "lianxin",
                "mp.jwt.verify.token.age", "3600",
                "mp.jwt.verify.clock.skew", "10"));
        for (var rule : without) {
            rules.remove(rule);
        }
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(rules, "rules", 500))
                .build();
    }
}
