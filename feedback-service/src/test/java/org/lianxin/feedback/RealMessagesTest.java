package org.lianxin.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What residents really wrote comes back exactly as they wrote it, and so does what the office really answered. */
@QuarkusTest
class RealMessagesTest extends ServiceTest {
    private static final Path MESSAGES = Path.of("../../shared/data/resident-messages.jsonl");
    private static final int SAMPLE = 150;

    @Test
    void areStoredAndAnsweredUnchanged() throws IOException {
        assumeTrue(Files.exists(MESSAGES), () -> MESSAGES.toAbsolutePath().normalize() + " is not here");
        var json = new ObjectMapper();
        var place = aPlace();
        var lines = Files.readAllLines(MESSAGES);
        // every n-th, and the longest
        var step = Math.max(1, lines.size() / SAMPLE);
        for (int i = 0; i < lines.size(); i += step) {
            staysAsItIs(json.readTree(lines.get(i)), place);
        }
        var longest = lines.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
        staysAsItIs(json.readTree(longest), place);
    }

    private void staysAsItIs(JsonNode message, Place place) {
        var body = aMatter(place);
        body.put("kind", "ENQUIRY");
        body.put("subject", message.get("subject").asText());
        body.put("text", message.get("text").asText());
        var matter = raise(body);
        assertEquals(message.get("subject").asText(), follow(matter).getString("subject"));
        assertEquals(message.get("text").asText(), read(cadre(place), matter).getString("text"));
        if (message.has("reply")) {
            var reply = message.get("reply").asText();
            post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
            post(cadre(place), matter, "answer", Map.of("text", reply)).statusCode(200);
            assertEquals(reply, follow(matter).getString("messages[0].text"));
        }
    }
}
