package org.lianxin.visit.reception;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ReceptionRolesTest extends ReceptionTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /reception-days",
        "PUT, /reception-days/{id}",
        "GET, /reception-days/drafts",
        "POST, /reception-days/{id}/publication",
        "POST, /reception-days/{id}/cancellation",
        "POST, /reception-days/{id}/substitution",
        "POST, /reception-days/{id}/walk-ins",
        "GET, /reception-days/{id}/bookings",
        "POST, /reception-bookings/{id}/check-in",
        "POST, /reception-bookings/{id}/no-show",
        "POST, /reception-bookings/{id}/service",
        "GET, /reception-prompts",
        "GET, /reception-duties",
        "POST, /reception-duties",
        "POST, /reception-duties/{id}/end",
        "POST, /reception-calendars",
        "DELETE, /reception-calendars",
        "GET, /reception-rules",
        "GET, /silent-households",
        "GET, /quiet-communities"
    })
    void whatStaffDoesIsNotOpenToOthers(String method, String path) {
        var address = "/api/v1" + path.replace("{id}", UUID.randomUUID().toString());
        nobody().body(Map.of()).request(method, address).then().statusCode(401);
        for (var role : new String[] {Role.RESIDENT, Role.INTEGRATION, Role.PETITION_OFFICER}) {
            inRegion(role, REGION)
                    .body(Map.of())
                    .request(method, address)
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /reception-days/{id}/bookings",
        "POST, /reception-days/{id}/waiting-list",
        "GET, /reception-bookings/{id}",
        "POST, /reception-bookings/{id}/confirmation",
        "POST, /reception-bookings/{id}/cancellation"
    })
    void nobodyBooksWithoutAToken(String method, String path) {
        var address = "/api/v1" + path.replace("{id}", UUID.randomUUID().toString());
        nobody().body(Map.of()).request(method, address).then().statusCode(401);
        for (var role : new String[] {Role.ASSESSOR, Role.INSPECTOR, Role.ADMINISTRATOR}) {
            inRegion(role, REGION)
                    .body(Map.of())
                    .request(method, address)
                    .then()
                    .statusCode(403);
        }
    }
}
