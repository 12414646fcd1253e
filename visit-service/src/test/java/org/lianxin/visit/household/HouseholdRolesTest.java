package org.lianxin.visit.household;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

/** Who may not, at each address about households, people and their privacy. */
@QuarkusTest
class HouseholdRolesTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /households/{id}/risk",
        "POST, /households/{id}/moves",
        "POST, /households/{id}/splits",
        "POST, /households/{id}/joins",
        "GET, /households/{id}/history",
        "GET, /residences",
        "GET, /household-duplicates",
        "POST, /household-duplicates/searches",
        "POST, /household-duplicates/{id}/dismissal",
        "POST, /household-merges",
        "GET, /household-merges",
        "GET, /household-merges/{id}",
        "POST, /household-merges/{id}/parting",
        "GET, /residents/{id}",
        "POST, /residents/look-ups",
        "POST, /residents/{id}/disclosure",
        "POST, /residents/{id}/groups",
        "POST, /residents/{id}/groups/{id}/end",
        "POST, /residents/{id}/link-codes",
        "POST, /residents/{id}/data-copies",
        "POST, /residents/{id}/requests",
        "GET, /privacy-requests",
        "GET, /privacy-requests/{id}",
        "POST, /privacy-requests/{id}/execution",
        "POST, /privacy-requests/{id}/refusal",
        "PUT, /households/{id}/conditions/{id}",
        "GET, /households/{id}/conditions",
        "GET, /households/{id}/conditions/{id}",
        "GET, /households/{id}/conditions/difference"
    })
    void onlyThoseWhoAnswerForTheHousehold(String method, String path) {
        refused(method, path, Role.RESIDENT);
        refused(method, path, Role.ADMINISTRATOR);
        refused(method, path, Role.ASSESSOR);
        refused(method, path, Role.INSPECTOR);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /my/data",
        "GET, /my/requests",
        "POST, /my/requests",
        "POST, /my/links",
        "POST, /my/requests/{id}/withdrawal"
    })
    void onlyTheResidentThemselves(String method, String path) {
        refused(method, path, Role.SUPERVISOR);
        refused(method, path, Role.ADMINISTRATOR);
        refused(method, path, Role.INSPECTOR);
    }

    @ParameterizedTest
    @CsvSource({"POST, /legal-holds", "GET, /legal-holds", "GET, /legal-holds/{id}", "POST, /legal-holds/{id}/release"})
    void onlyInspectors(String method, String path) {
        refused(method, path, Role.SUPERVISOR);
        refused(method, path, Role.ADMINISTRATOR);
        refused(method, path, Role.RESIDENT);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /vulnerability-groups/TEST",
        "PUT, /risk-rules/TEST",
        "POST, /condition-forms/TEST/versions",
        "POST, /retention-rules/VISIT_NOTES/periods"
    })
    void onlyTheAdministrator(String method, String path) {
        refused(method, path, Role.SUPERVISOR);
        refused(method, path, Role.INSPECTOR);
        refused(method, path, Role.RESIDENT);
    }

    private void refused(String method, String path, String role) {
        var address = "/api/v1" + path.replace("{id}", UUID.randomUUID().toString());
        nobody().body(Map.of()).request(method, address).then().statusCode(401);
        inRegion(role, REGION).body(Map.of()).request(method, address).then().statusCode(403);
    }
}
