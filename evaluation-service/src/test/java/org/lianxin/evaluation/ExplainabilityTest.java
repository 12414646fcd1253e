package org.lianxin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number can be worked out again by anybody, and depends on nothing but what its explanation names. */
@QuarkusTest
class ExplainabilityTest extends EvaluationTest {
    private static final String INSERT = """
            insert into fact (event_id, kind, cadre, community, occurred_at, value, subject_id, record_type, record_id, producer)
            values (?, ?, ?, ?, ?, ?, ?, 'MATTER', ?, '/lianxin/made-up')""";

    private static final String CARDS = """
            select s.cadre, s.score, r.code, r.value, r.prior from scorecard s
            join scorecard_indicator r on r.scorecard = s.id where s.period = ?""";

    @Inject
    AgroalDataSource facts;

    private String scheme;

    @BeforeEach
    void theSchemeOfThePlainCards() {
        scheme = assessor()
                .contentType(ContentType.JSON)
                .body(ThousandCards.scheme("explained-" + region).body())
                .post("/api/v1/schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approve(scheme);
    }

    @Test
    void aThousandScorecardsAreWorkedOutAgainToTheLastDigit() throws SQLException {
        var district = new ThousandCards(2026, region, org(), 1_000, 25);
        store(district);
        var period = computed();
        var expected = district.cards();
        assertEquals(1_000, expected.size());
        var cards = cards(period);
        assertEquals(expected.keySet(), cards.keySet());
        expected.forEach((cadre, card) -> assertEquals(card, cards.get(cadre), cadre));
        assertTrue(
                expected.values().stream().filter(card -> card.score() != null).count() > 900);
        // What the interface shows is what was computed, formula included.
        expected.keySet().stream().limit(20).forEach(cadre -> shown(expected.get(cadre), card(period, cadre)));
    }

    private static void shown(ThousandCards.Card card, JsonPath shown) {
        assertEquals(card.score(), shown.get("score"));
        for (int i = 0; i < ThousandCards.CODES.size(); i++) {
            var value = card.values().get(ThousandCards.CODES.get(i));
            assertEquals(value, shown.get("indicators[%d].value".formatted(i)));
            String formula = shown.get("indicators[%d].formula".formatted(i));
            assertTrue(value == null ? formula.contains("<") : formula.endsWith(value.toPlainString()), formula);
        }
    }

    @Test
    void changingOneFactChangesExactlyWhatTheExplanationSays() throws SQLException {
        var district = new ThousandCards(7, region, org(), 60, 12);
        store(district);
        var before = cards(computed());
        var random = new Random(8);
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(district.facts.size());
            var fact = district.facts.get(at);
            int other = ThousandCards.value(fact.kind(), random);
            tamper(fact.id(), "value = " + other);
            district.facts.set(at, fact.saying(other));
            var after = cards(computed());
            assertEquals(district.cards(), after, "the plain calculation follows");
            var changed = new TreeSet<String>();
            after.forEach((cadre, card) -> {
                for (var code : ThousandCards.CODES) {
                    var same = Objects.equals(
                                    card.values().get(code),
                                    before.get(cadre).values().get(code))
                            && (code.equals("training")
                                    || Objects.equals(
                                            card.priors().get(code),
                                            before.get(cadre).priors().get(code)));
                    if (!same) {
                        assertEquals(fact.code(), code, "only the indicator the fact belongs to");
                        changed.add(cadre);
                    }
                }
            });
            if (other != fact.value()) {
                var dependents = new TreeSet<>(district.dependents(fact));
                assertTrue(dependents.containsAll(changed), () -> changed + " but explained " + dependents);
                assertTrue(fact.code().equals("training") || changed.contains(fact.cadre()), fact::toString);
            } else {
                assertTrue(changed.isEmpty());
            }
            before.clear();
            before.putAll(after);
        }
    }

    private String org() {
        return "12" + region + "MB00000002";
    }

    private UUID computed() {
        var period = openPeriod(scheme);
        move(period, "freezing");
        move(period, "computation");
        return period;
    }

    /** As the events would have left them: the test is about what is made of facts. */
    private void store(ThousandCards district) throws SQLException {
        tell(Told.organisation(org(), region, 1));
        district.kinds.forEach((code, kind) -> tell(Told.community(code, kind, code, 1)));
        try (var connection = facts.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var fact : district.facts) {
                insert.setObject(1, fact.id());
                insert.setString(2, fact.kind());
                insert.setString(3, fact.cadre());
                insert.setString(4, fact.community());
                insert.setObject(5, fact.at().atOffset(ZoneOffset.UTC));
                insert.setInt(6, fact.value());
                insert.setObject(7, fact.subject());
                insert.setObject(8, fact.subject());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Map<String, ThousandCards.Card> cards(UUID period) throws SQLException {
        var cards = new TreeMap<String, ThousandCards.Card>();
        try (var connection = facts.getConnection();
                var select = connection.prepareStatement(CARDS)) {
            select.setObject(1, period);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    BigDecimal score = rows.getBigDecimal(2);
                    var card = cards.computeIfAbsent(
                            rows.getString(1),
                            cadre -> new ThousandCards.Card(new TreeMap<>(), new TreeMap<>(), score));
                    put(card.values(), rows.getString(3), rows.getBigDecimal(4));
                    put(card.priors(), rows.getString(3), rows.getBigDecimal(5));
                }
            }
        }
        return cards;
    }

    private static void put(Map<String, BigDecimal> numbers, String code, BigDecimal number) {
        if (number != null) {
            numbers.put(code, number);
        }
    }
}
