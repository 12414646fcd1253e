package org.lianxin.local.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the suite. The broker makes none by itself, so that a mistyped name fails instead of swallowing events. */
public final class Topics {
    /** Reference data: compacted and carrying full state, so that a new service can start from the topic alone. */
    public static final List<String> COMPACTED = List.of(
            "lianxin.organisation", "lianxin.cadre", "lianxin.community", "lianxin.assignment", "lianxin.open-items");

    public static final List<String> PLAIN = List.of(
            "lianxin.household",
            "lianxin.due-contact",
            "lianxin.visit",
            "lianxin.reception",
            "lianxin.help-case",
            "lianxin.promise",
            "lianxin.matter",
            "lianxin.rating",
            "lianxin.score",
            "lianxin.training",
            "lianxin.exchange",
            "lianxin.experience",
            "lianxin.hand-over",
            "lianxin.hand-over-items",
            "lianxin.coverage");

    /** Never thrown away: what the audit logs are held against. */
    public static final List<String> KEPT = List.of("lianxin.audit-anchor");

    private static final int PARTITIONS = 3;

    private Topics() {}

    static void create(String bootstrap) throws ExecutionException, InterruptedException {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (var admin = Admin.create(settings)) {
            var present = admin.listTopics().names().get();
            var missing = new ArrayList<NewTopic>();
            COMPACTED.forEach(name -> missing.add(topic(name, Map.of("cleanup.policy", "compact"))));
            PLAIN.forEach(name -> missing.add(topic(name, Map.of("cleanup.policy", "delete"))));
            KEPT.forEach(name -> missing.add(
                    topic(name, Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"))));
            missing.removeIf(topic -> present.contains(topic.name()));
            admin.createTopics(missing).all().get();
        }
    }

    private static NewTopic topic(String name, Map<String, String> configs) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(configs);
    }
}
