package org.lianxin.visit.assignments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class LearningTest extends ServiceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @Inject
    Responsibilities responsibilities;

    @Test
    void anOlderEventThatComesLateChangesNothing() {
        var community = aCommunity();
        var cadre = aCadre();
        var id = UUID.randomUUID();
        assign(id, 2, cadre, community, "LEAD", DAY, DAY.plusDays(10), "ENDED");
        assign(id, 1, cadre, community, "LEAD", DAY, null, "ACTIVE");
        assign(id, 2, cadre, community, "LEAD", DAY, DAY.plusDays(10), "ENDED");

        assertTrue(responsibilities.covers(cadre, community, DAY));
        assertTrue(responsibilities.covers(cadre, community, DAY.plusDays(9)));
        assertFalse(responsibilities.covers(cadre, community, DAY.plusDays(10)));
        assertFalse(responsibilities.covers(cadre, community, DAY.minusDays(1)));
    }

    @Test
    void whatIsOnlyProposedCoversNoDay() {
        var community = aCommunity();
        var cadre = aCadre();
        assign(UUID.randomUUID(), 1, cadre, community, "LEAD", DAY, null, "PROPOSED");
        assertFalse(responsibilities.covers(cadre, community, DAY));
    }

    @Test
    void whoHasLeftWorksNowhere() {
        var community = aCommunity();
        var cadre = aLeadOf(community);
        assertTrue(responsibilities.covers(cadre, community, today()));
        cadreBecomes(cadre, "LEFT", 2);
        cadreBecomes(cadre, "ACTIVE", 1);
        assertFalse(responsibilities.covers(cadre, community, today()));
        cadreBecomes(cadre, "ACTIVE", 3);
        assertTrue(responsibilities.covers(cadre, community, today()));
    }

    @Test
    void theLeadIsResponsibleAndTheActingCadreWhereThereIsNone() {
        var community = aCommunity();
        assertEquals(Optional.empty(), responsibilities.responsibleFor(community, DAY));
        assign(UUID.randomUUID(), 1, "D/1", community, "DEPUTY", DAY, null, "ACTIVE");
        assertEquals(Optional.empty(), responsibilities.responsibleFor(community, DAY));
        assign(UUID.randomUUID(), 1, "A/1", community, "ACTING", DAY, null, "ACTIVE");
        assertEquals(Optional.of("A/1"), responsibilities.responsibleFor(community, DAY));
        assign(UUID.randomUUID(), 1, "L/1", community, "LEAD", DAY, null, "ACTIVE");
        assertEquals(Optional.of("L/1"), responsibilities.responsibleFor(community, DAY));
    }

    @Test
    void whoStandsInForALeadOnLeaveGoesBeforeThem() {
        var community = aCommunity();
        assign(UUID.randomUUID(), 1, "L/1", community, "LEAD", DAY, null, "ACTIVE");
        var body = new HashMap<String, Object>(Map.of(
                "assignment",
                UUID.randomUUID(),
                "community",
                community,
                "cadre",
                "A/1",
                "org",
                ORG,
                "role",
                "ACTING",
                "validFrom",
                DAY.toString(),
                "validTo",
                DAY.plusDays(7).toString(),
                "status",
                "ACTIVE"));
        body.put("standsInFor", UUID.randomUUID());
        deliver.event(
                "assignment.changed.v1",
                "lianxin.assignment",
                body.get("assignment").toString(),
                1,
                body);
        assertEquals(Optional.of("A/1"), responsibilities.responsibleFor(community, DAY));
        assertEquals(Optional.of("L/1"), responsibilities.responsibleFor(community, DAY.plusDays(7)));
    }

    @Test
    void aCommunityLiesInEveryRegionAboveIt() {
        var community = aCommunityIn("330106");
        assertTrue(responsibilities.liesIn(community, "33"));
        assertTrue(responsibilities.liesIn(community, community));
        assertFalse(responsibilities.liesIn(community, "3302"));
    }

    private void cadreBecomes(String cadre, String status, long sequence) {
        deliver.event(
                "cadre.changed.v1",
                "lianxin.cadre",
                cadre,
                sequence,
                Map.of("cadre", cadre, "org", ORG, "staffNumber", "S", "status", status, "later", "unknown field"));
    }
}
