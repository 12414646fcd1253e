package org.lianxin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.lianxin.local.infrastructure.Topics;

class LocalStackTest {
    private static Map<String, String> settings(String database) {
        var stack = new LocalStack();
        stack.init(Map.of("database", database));
        return stack.start();
    }

    @Test
    void givesADatabaseItsOwnerCanWriteTo() throws Exception {
        var settings = settings("visit");
        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.flyway.username"),
                        settings.get("quarkus.flyway.password"));
                var statement = connection.createStatement()) {
            statement.execute("create table probe (id int primary key)");
            assertEquals(1, statement.executeUpdate("insert into probe values (1)"));
            statement.execute("drop table probe");
        }
    }

    @Test
    void givesABrokerThatHasAllTopics() throws Exception {
        var kafka = new Properties();
        kafka.put("bootstrap.servers", settings("visit").get("kafka.bootstrap.servers"));
        try (var admin = Admin.create(kafka)) {
            var expected = new TreeSet<>(Topics.COMPACTED);
            expected.addAll(Topics.PLAIN);
            assertTrue(admin.listTopics().names().get().containsAll(expected));
        }
    }

    @Test
    void isStartedOncePerJvm() {
        assertEquals(
                settings("visit").get("kafka.bootstrap.servers"),
                settings("feedback").get("kafka.bootstrap.servers"));
    }
}
