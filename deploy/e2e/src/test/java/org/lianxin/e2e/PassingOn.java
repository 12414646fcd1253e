package org.lianxin.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.lianxin.local.infrastructure.Database;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;

/**
 * A community passes from one official to another through all three services, while one of them is dead.
 *
 * @param community where the former lead has most that is open
 */
record PassingOn(String community, String from, String to) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode NOTHING = NullNode.getInstance();

    private static final String MOST_OPEN = """
            select c.community || ' ' || c.cadre from due_contact c join assignment_copy a
              on a.community = c.community and a.cadre = c.cadre and a.role = 'LEAD'
            where c.status = 'OPEN' group by c.community, c.cadre order by count(*) desc, c.community limit 1""";

    /** Each with whose it is, so that nothing can be lost, be nobody's or be two people's. */
    private static final String IN_VISIT = """
            select 'DUE_CONTACT ' || id || ' ' || coalesce(cadre, '') from due_contact where community = '%1$s' and status = 'OPEN'
            union all
            select 'HELP_CASE ' || id || ' ' || cadre from help_case where community = '%1$s' and status <> 'CLOSED'""";

    private static final String IN_FEEDBACK = """
            select 'MATTER ' || id || ' ' || coalesce(cadre, '') from matter
            where community = '%s' and status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS')""";

    static PassingOn prepare(Databases databases, Officials officials) throws IOException, InterruptedException {
        var found = databases.texts(Database.VISIT, MOST_OPEN).iterator().next().split(" ");
        var from = found[1];
        var to = from.substring(0, from.indexOf('/')) + "/NEXT";
        officials.register(to, "陈静");
        officials.raise(found[0]);
        return new PassingOn(found[0], from, to);
    }

    /** What is open there, as {@code KIND id}, and whose it is. */
    Set<String> items(Databases databases) {
        var items = new TreeSet<>(databases.texts(Database.VISIT, IN_VISIT.formatted(community)));
        items.addAll(databases.texts(Database.FEEDBACK, IN_FEEDBACK.formatted(community)));
        return items;
    }

    /** Both sign while visit-service is dead; it moves its items when it is back. */
    void happen(Stack stack, Officials officials) throws IOException, InterruptedException {
        var wish = JSON.objectNode()
                .put("cadre", to)
                .put("on", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString())
                .put("reason", "轮岗");
        officials.asSupervisor("POST", ServiceName.ASSIGNMENT, "assignments/" + lead(officials) + "/transfer", wish);
        var handOver = "hand-overs/" + handOver(officials);
        awaitTrue(() -> dossier(officials, handOver).get("complete").asBoolean());
        var port = stack.port(ServiceName.VISIT);
        stack.kill(ServiceName.VISIT);
        for (var cadre : new String[] {from, to}) {
            officials.asCadre(
                    cadre,
                    "POST",
                    ServiceName.ASSIGNMENT,
                    handOver + "/signature",
                    JSON.objectNode().put("words", "重点户已当面介绍"));
        }
        stack.start(ServiceName.VISIT, port);
        awaitTrue(() ->
                dossier(officials, handOver).findValues("movedAt").stream().noneMatch(JsonNode::isNull));
    }

    private String lead(Officials officials) throws IOException, InterruptedException {
        var page = officials.asSupervisor(
                "GET", ServiceName.ASSIGNMENT, "assignments?community=" + community + "&role=LEAD", NOTHING);
        for (var one : page.get("items")) {
            if (one.get("cadre").asText().equals(from)) {
                return one.get("id").asText();
            }
        }
        throw new IllegalStateException(from + " does not lead " + community);
    }

    private String handOver(Officials officials) throws IOException, InterruptedException {
        return officials
                .asSupervisor("GET", ServiceName.ASSIGNMENT, "hand-overs?community=" + community, NOTHING)
                .at("/items/0/id")
                .asText();
    }

    private static JsonNode dossier(Officials officials, String handOver) throws IOException, InterruptedException {
        return officials.asSupervisor("GET", ServiceName.ASSIGNMENT, handOver + "/dossier", NOTHING);
    }

    private static void awaitTrue(Callable<Boolean> sight) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(sight);
    }
}
