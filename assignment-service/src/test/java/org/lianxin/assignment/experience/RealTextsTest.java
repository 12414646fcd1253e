package org.lianxin.assignment.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.id.Ids;

/** Over real texts the index finds exactly those that hold the words: what a reader would find by looking at each. */
@QuarkusTest
class RealTextsTest extends ExperienceTest {

    private static final Path MESSAGES = Path.of("../../shared/data/resident-messages.jsonl");

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void aPhraseFindsAllTextsThatHoldItAndNoOther() throws Exception {
        Assumptions.assumeTrue(Files.exists(MESSAGES), "real messages are not here");
        var texts = load();
        assertTrue(texts.size() > 900, texts.size() + " texts");
        for (var phrase : List.of("低保", "小区", "停车位", "公积金", "噪音扰民", "水", "农民工工资")) {
            var found = found(phrase);
            var holding = texts.entrySet().stream()
                    .filter(text -> text.getValue().contains(phrase))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (phrase.length() <= 4) {
                assertEquals(holding, found, phrase);
            } else {
                assertTrue(found.containsAll(holding), phrase);
            }
        }
    }

    private Set<UUID> found(String phrase) {
        var found = new HashSet<UUID>();
        String cursor = null;
        do {
            var request = cadre(author)
                    .queryParam("q", phrase)
                    .queryParam("author", author)
                    .queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(EXPERIENCES + "/search")
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<String>>path("items.id")
                    .forEach(id -> assertTrue(found.add(UUID.fromString(id)), "twice: " + id));
            cursor = page.path("next");
        } while (cursor != null);
        return found;
    }

    /** Straight into the tables: a thousand reviews would prove nothing more. */
    private Map<UUID, String> load() throws Exception {
        var texts = new HashMap<UUID, String>();
        try (var connection = database.getConnection();
                var lines = Files.lines(MESSAGES);
                var experience = connection.prepareStatement("""
                        insert into experience (id, org, staff_number, region, title, category, situation, steps, outcome, status,
                            traces_seen, reviewed_by, published_at, version, changed_at)
                        values (?, ?, ?, '330102', '标题', 'OTHER', ?, '无', '无', 'PUBLISHED', false, 'x', now(), 0, now())""");
                var words =
                        connection.prepareStatement("insert into experience_words values (?, cast(? as tsvector))")) {
            connection.setAutoCommit(false);
            for (var line : (Iterable<String>) lines.limit(1000)::iterator) {
                var whole = Normalizer.normalize(
                                json.readTree(line).path("text").asText(), Normalizer.Form.NFKC)
                        .replaceAll("\\s+", "");
                var text = whole.isEmpty() ? "无" : whole.substring(0, Math.min(3000, whole.length()));
                var id = Ids.next();
                texts.put(id, text);
                experience.setObject(1, id);
                experience.setString(2, org);
                experience.setString(3, author.substring(19));
                experience.setString(4, text);
                experience.addBatch();
                words.setObject(1, id);
                words.setString(2, Bigrams.vector(List.of(Map.entry('B', text))));
                words.addBatch();
            }
            experience.executeBatch();
            words.executeBatch();
            connection.commit();
        }
        return texts;
    }
}
