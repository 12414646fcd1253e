package org.lianxin.assignment.profile;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.Deliver;

/** What the tests of profiles stand on: a place with communities and a cadre who answers for the first. */
public abstract class ProfileTest extends ServiceTest {

    @Inject
    protected Deliver deliver;

    protected Place place;
    protected String org;
    protected String cadre;

    @BeforeEach
    void somebodyAnswers() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(8);
        org = anOrganisation(place.district());
        cadre = aCadreOf(org);
        assign(1, cadre);
    }

    protected void assign(int community, String who) {
        supervisor(place.district())
                .body(lead(place.community(community), who, "2026-03-01"))
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    protected static String path(String community) {
        return "/api/v1/communities/" + community + "/profile";
    }

    protected ValidatableResponse write(RequestSpecification who, int community, Map<String, Object> content) {
        return who.body(content).put(path(place.community(community))).then();
    }

    protected static RequestSpecification seen(RequestSpecification who, int version) {
        return who.header("If-Match", "\"" + version + "\"");
    }

    /** The circumstances of the n-th community, unlike those of any other. */
    protected static Map<String, Object> circumstances(int n) {
        return new HashMap<>(Map.of(
                "population",
                1000 * n,
                "households",
                400 * n,
                "elderly",
                200 * n,
                "children",
                100 * n,
                "languages",
                List.of(Map.of("name", "方言" + n, "percent", 70), Map.of("name", "土话" + n, "percent", 30)),
                "difficulties",
                List.of(Map.of("kind", DifficultyKind.values()[n].name(), "note", "原因" + n)),
                "facilities",
                List.of(Map.of("kind", "CLINIC", "name", n + "号卫生站"), Map.of("kind", "CANTEEN", "name", n + "号食堂")),
                "contacts",
                List.of(Map.of("kind", "POLICE", "office", n + "号派出所", "phone", "0571-8765432" + n)),
                "economy",
                "以小店为主" + n));
    }

    protected void household(String community, boolean vulnerable, String... groups) {
        var id = UUID.randomUUID();
        deliver.event(
                "household.changed.v1",
                "lianxin.household",
                id.toString(),
                1,
                Map.of(
                        "household",
                        id.toString(),
                        "community",
                        community,
                        "risk",
                        "NORMAL",
                        "vulnerable",
                        vulnerable,
                        "active",
                        true,
                        "groups",
                        List.of(groups),
                        "occurredAt",
                        "2026-03-01T00:00:00Z"));
    }
}
