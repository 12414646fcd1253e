package org.lianxin.visit.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

/** Attachments go with their household and after their time, unless an investigation needs them. */
@QuarkusTest
class AttachmentErasureTest extends ServiceTest {
    @Inject
    Attachments attachments;

    @Inject
    AttachmentRecords records;

    private String lead;
    private UUID household;
    private UUID attachment;
    private String address;
    private Path file;

    @BeforeEach
    void anAttachment() {
        var community = aCommunity();
        lead = aLeadOf(community);
        household = aHousehold(lead, community, "KEY");
        var visit = UUID.randomUUID();
        aVisit(visit, lead, community, household);
        attachment = UUID.randomUUID();
        address = "/api/v1/visits/" + visit + "/attachments/" + attachment;
        cadre(lead)
                .contentType("application/pdf")
                .body("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8))
                .put(address)
                .then()
                .statusCode(201);
        var name = QuarkusTransaction.requiringNew()
                .call(() -> attachments.findById(attachment).file().toString());
        file = Path.of("target/files", name.substring(0, 2), name.substring(2, 4), name);
        assertTrue(Files.exists(file));
    }

    @Test
    void theyGoWithTheirHousehold() {
        assertEquals(
                1,
                QuarkusTransaction.requiringNew()
                        .call(() -> records.of(List.of(household)).size()));
        QuarkusTransaction.requiringNew().run(() -> records.erase(List.of(household)));
        assertGone();
    }

    @Test
    void theyGoAfterTheirTimeAndNotBefore() {
        eraseWhatIsOlder(-1);
        cadre(lead).get(address).then().statusCode(200);
        eraseWhatIsOlder(1);
        assertGone();
    }

    @Test
    void whatIsHeldStaysUntilItIsReleased() {
        var hold = inRegion(Role.INSPECTOR, REGION)
                .body(Map.of("household", household, "reason", "核查案件 2026-17"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        eraseWhatIsOlder(1);
        cadre(lead).delete(address).then().statusCode(409).body("type", equalTo("urn:lianxin:problem:legal-hold"));
        cadre(lead).get(address).then().statusCode(200);
        inRegion(Role.INSPECTOR, REGION)
                .body(Map.of("reason", "案件已结"))
                .post("/api/v1/legal-holds/" + hold + "/release")
                .then()
                .statusCode(200);
        eraseWhatIsOlder(1);
        assertGone();
    }

    private void eraseWhatIsOlder(int seconds) {
        var before = clock.instant().plusSeconds(seconds);
        QuarkusTransaction.requiringNew().run(() -> records.erase(before, 500));
    }

    private void assertGone() {
        cadre(lead).get(address).then().statusCode(404);
        assertFalse(Files.exists(file));
    }
}
