package org.lianxin.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;

/** What officials do through the REST APIs. */
final class Officials implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Stack stack;
    private final String region;
    private final String administrator;
    private final String assessor;

    Officials(Stack stack, String region) throws IOException {
        this.stack = stack;
        this.region = region;
        this.administrator = stack.token("administrator").sign();
        this.assessor = stack.token("assessor").region(region).sign();
    }

    /** Has a producer send everything it ever said again. */
    void replay(ServiceName producer) throws IOException, InterruptedException {
        send("POST", producer, "outbox/replays", administrator, "{}");
    }

    JsonNode period(String id) throws IOException, InterruptedException {
        return send("GET", ServiceName.EVALUATION, "periods/" + id, assessor, "");
    }

    void compute(String period) throws IOException, InterruptedException {
        send("POST", ServiceName.EVALUATION, "periods/" + period + "/computation", assessor, "{}");
    }

    /** Freezes and computes another period over the same time and region. */
    String evaluateAgain(JsonNode model) throws IOException, InterruptedException {
        var id = UUID.randomUUID().toString();
        var plan = json.createObjectNode().put("name", "again");
        for (var field : new String[] {"region", "from", "until"}) {
            plan.set(field, model.get(field));
        }
        send("PUT", ServiceName.EVALUATION, "periods/" + id, assessor, plan.toString());
        send("POST", ServiceName.EVALUATION, "periods/" + id + "/freezing", assessor, "{}");
        compute(id);
        return id;
    }

    /** Hash over every number of every scorecard of a period. */
    JsonNode digest(String period) throws IOException, InterruptedException {
        return send("GET", ServiceName.EVALUATION, "periods/" + period + "/digest", assessor, "");
    }

    void register(String cadre, String name) throws IOException, InterruptedException {
        var key = cadre.split("/");
        var entry = json.createObjectNode().put("name", name).put("post", "联络员").put("status", "ACTIVE");
        send(
                "PUT",
                ServiceName.ASSIGNMENT,
                "organisations/" + key[0] + "/cadres/" + key[1],
                administrator,
                entry.toString());
    }

    /** A resident asks for help by phone. */
    String raise(String community) throws IOException, InterruptedException {
        var matter = json.createObjectNode()
                .put("kind", "HELP_REQUEST")
                .put("channel", "PHONE")
                .put("community", community)
                .put("subject", "楼道灯坏了")
                .put("text", "三单元楼道灯坏了一周，老人晚上下楼看不见。")
                .put("anonymous", false);
        var token = stack.token("petition-officer")
                .region(region)
                .subject("petition-officer-1")
                .sign();
        return send("POST", ServiceName.FEEDBACK, "matters", token, matter.toString())
                .get("id")
                .asText();
    }

    JsonNode asSupervisor(String method, ServiceName service, String path, JsonNode body)
            throws IOException, InterruptedException {
        var token =
                stack.token("supervisor").region(region).subject("supervisor-1").sign();
        return send(method, service, path, token, body.isNull() ? "" : body.toString());
    }

    JsonNode asCadre(String cadre, String method, ServiceName service, String path, JsonNode body)
            throws IOException, InterruptedException {
        var token = stack.token("cadre")
                .cadre(cadre)
                .org(cadre.substring(0, cadre.indexOf('/')))
                .subject("cadre-" + cadre)
                .sign();
        return send(method, service, path, token, body.isNull() ? "" : body.toString());
    }

    private JsonNode send(String method, ServiceName service, String path, String token, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stack.url(service).resolve("/api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .headers(
                        method.equals("POST")
                                ? new String[] {"If-Match", "*"}
                                : new String[] {"Accept", "application/json"})
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
