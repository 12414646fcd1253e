package org.lianxin.visit.attachment;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class AttachmentTest extends ServiceTest {
    private static final String SECRET = "30.2741N 120.1551E";
    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Inject
    Attachments attachments;

    private String community;
    private String lead;
    private UUID visit;
    private String code;

    @BeforeEach
    void aVisitOfALead() {
        community = aCommunity();
        lead = aLeadOf(community);
        visit = UUID.randomUUID();
        code = aVisit(visit, lead, community, aHousehold(lead, community, "KEY"));
    }

    @Test
    void aPhotoIsKeptWithoutWhatItTellsBesideThePicture() {
        var id = UUID.randomUUID();
        assertTrue(text(photo()).contains(SECRET));
        put(cadre(lead), id, photo())
                .statusCode(201)
                .header("Location", endsWith(address(id)))
                .body("kind", equalTo("JPEG"))
                .body("addedBy", equalTo(lead));
        var back = cadre(lead)
                .get(address(id))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", equalTo("attachment"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
        assertFalse(text(back).contains(SECRET));
        cadre(lead).get(list()).then().body("id", equalTo(List.of(id.toString())));
    }

    /** Neither the state of the visit nor any event tells whether something is attached. */
    @Test
    void itIsNoProofAndNobodyElseIsTold() {
        var before = cadre(lead).get("/api/v1/visits/" + visit).asString();
        put(cadre(lead), UUID.randomUUID(), PDF).statusCode(201);
        assertEquals(before, cadre(lead).get("/api/v1/visits/" + visit).asString());
        assertEquals(List.of("visit.recorded.v1"), published.typesOf(visit.toString()));
    }

    @Test
    void sentAgainItIsTheSameAndAnotherUnderItsIdIsRefused() throws Exception {
        var id = UUID.randomUUID();
        var statuses = atOnce(6, () -> put(cadre(lead), id, PDF).extract().statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(5, statuses.stream().filter(status -> status == 200).count());
        put(cadre(lead), id, photo()).statusCode(409).body("type", equalTo("urn:lianxin:problem:attachment-id-taken"));
    }

    @Test
    void tenAreTakenAndNotOneMore() throws Exception {
        var statuses = atOnce(
                12, () -> put(cadre(lead), UUID.randomUUID(), PDF).extract().statusCode());
        assertEquals(10, statuses.stream().filter(status -> status == 201).count());
        assertEquals(2, statuses.stream().filter(status -> status == 409).count());
        cadre(lead).get(list()).then().body("$", hasSize(10));
    }

    @Test
    void onlyWhoMadeTheVisitAttachesAndOnlyWhoHandlesItReads() {
        var id = UUID.randomUUID();
        put(cadre(aLeadOf(community)), id, PDF).statusCode(403);
        put(cadre(aLeadOf(aCommunity())), id, PDF).statusCode(404);
        put(supervisor(), id, PDF).statusCode(403);
        put(cadre(lead), id, PDF).statusCode(201);
        supervisor().get(address(id)).then().statusCode(200).contentType("application/pdf");
        inRegion(Role.SUPERVISOR, "330203").get(address(id)).then().statusCode(404);
        inRegion(Role.SUPERVISOR, "330203").get(list()).then().statusCode(404);
        cadre(aLeadOf(aCommunity())).get(address(id)).then().statusCode(404);
        for (var role : List.of(Role.ASSESSOR, Role.INSPECTOR, Role.RESIDENT, Role.ADMINISTRATOR)) {
            inRegion(role, REGION).get(address(id)).then().statusCode(403);
            inRegion(role, REGION).get(list()).then().statusCode(403);
        }
        nobody().get(address(id)).then().statusCode(401);
        var other = UUID.randomUUID();
        aVisit(other, lead, community, aHousehold(lead, community, "KEY"));
        cadre(lead).get("/api/v1/visits/" + other + "/attachments/" + id).then().statusCode(404);
    }

    @Test
    void whatItIsIsSeenByItsContent() {
        put(cadre(lead), UUID.randomUUID(), "<html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("type", equalTo("urn:lianxin:problem:file-kind-unknown"));
        put(cadre(lead), UUID.randomUUID(), Arrays.copyOf(photo(), 300)).statusCode(422);
        put(cadre(lead), UUID.randomUUID(), Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1))
                .statusCode(413);
        put(cadre(lead), UUID.randomUUID(), new byte[0]).statusCode(415);
        cadre(lead)
                .contentType("image/png")
                .body(PDF)
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("kind", equalTo("PDF"));
        cadre(lead).body("{}").put(address(UUID.randomUUID())).then().statusCode(415);
        cadre(lead).get(list()).then().body("$", hasSize(1));
    }

    @Test
    void whatIsTakenBackIsGoneFromTheStoreToo() {
        var id = UUID.randomUUID();
        put(cadre(lead), id, PDF).statusCode(201);
        var file = QuarkusTransaction.requiringNew()
                .call(() -> attachments.findById(id).file());
        var place = Path.of(
                        "target/files",
                        file.toString().substring(0, 2),
                        file.toString().substring(2, 4))
                .resolve(file.toString());
        assertFalse(text(read(place)).contains("%PDF"), "sealed where it lies");
        cadre(aLeadOf(community)).delete(address(id)).then().statusCode(403);
        cadre(lead).delete(address(id)).then().statusCode(204);
        assertFalse(Files.exists(place));
        cadre(lead).get(address(id)).then().statusCode(404);
        cadre(lead).delete(address(id)).then().statusCode(404);
    }

    @Test
    void nothingIsTakenBackWhileTheVisitIsDisputed() {
        var id = UUID.randomUUID();
        put(cadre(lead), id, PDF).statusCode(201);
        nobody().body(Map.of("code", code, "answer", "DISPUTED", "words", "当天没有人来过"))
                .post("/api/v1/acknowledgements")
                .then()
                .statusCode(200);
        for (var who : List.of(cadre(lead), supervisor())) {
            who.delete(address(id))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:lianxin:problem:attachment-in-dispute"));
        }
    }

    @Test
    void nothingIsAttachedToWhatOnlyIsPlanned() {
        visit = UUID.randomUUID();
        cadre(lead)
                .body(Map.of(
                        "kind",
                        "RECEPTION",
                        "community",
                        community,
                        "plannedFor",
                        clock.instant().plusSeconds(86_400).toString()))
                .put("/api/v1/visits/" + visit + "/plan")
                .then()
                .statusCode(201);
        put(cadre(lead), UUID.randomUUID(), PDF)
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:visit-not-made"));
    }

    private ValidatableResponse put(RequestSpecification who, UUID id, byte[] content) {
        return who.contentType("application/octet-stream")
                .body(content)
                .put(address(id))
                .then();
    }

    private String list() {
        return "/api/v1/visits/" + visit + "/attachments";
    }

    private String address(UUID id) {
        return list() + "/" + id;
    }

    private static byte[] read(Path place) {
        try {
            return Files.readAllBytes(place);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** With a comment that tells where it was taken. */
    private static byte[] photo() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var plain = out.toByteArray();
        out.reset();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (SECRET.length() + 2)});
        out.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }
}
