package org.lianxin.assignment;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a developer of a portal reads first. */
@QuarkusTest
class OpenApiTest extends ServiceTest {

    /** What anybody may read. */
    private static final Set<String> PUBLIC = Set.of("get /api/v1/working-days");

    @Test
    void everyBodyOfThisServiceHasAnExample() throws Exception {
        var schemas = document().path("components").path("schemas");
        for (var name : List.of(
                "OrganisationChange",
                "OrganisationView",
                "CadreChange",
                "CadreView",
                "CommunityView",
                "CommunityChange",
                "NewClosure",
                "RowVerdict",
                "NewAssignment",
                "EndOfAssignment",
                "AssignmentView",
                "AssignmentVersionView",
                "Responsible",
                "Transfer",
                "StartOfAssignment",
                "Withdrawal",
                "CorrectionOfPeriod",
                "NewAssignmentRule",
                "AssignmentRuleView",
                "HandOverView",
                "DossierView",
                "ItemView",
                "NewSignature",
                "NewRefusal",
                "NewDecision",
                "Gap",
                "OrganisationCoverage",
                "IdleCadre",
                "CoverageDay",
                "OrganisationDay",
                "NewLeave",
                "LeaveView",
                "CoverageSummary",
                "NewLoadRule",
                "LoadRuleChange",
                "LoadRuleView",
                "LoadView",
                "CadreLoadView",
                "NewProposal",
                "ProposalView",
                "ChangeView",
                "BundleView",
                "ProposalCadreView",
                "ProposalGapView",
                "Acceptance",
                "BundleVerdict",
                "Rejection",
                "DashboardView",
                "Figures",
                "ImportView",
                "CourseChange",
                "CourseView",
                "NewSession",
                "SessionPlan",
                "SessionView",
                "NewEnrolment",
                "EnrolmentView",
                "Attendance",
                "TargetChange",
                "TargetView",
                "HoursView",
                "OwnHoursView",
                "HoursSummary",
                "NewExchange",
                "ExchangePlan",
                "Holding",
                "ExchangeView",
                "ExchangeEntry",
                "ProfileContent",
                "ProfileView",
                "DifferencesView",
                "ProfileState",
                "NewQuiz",
                "QuizView",
                "QuizEntry",
                "QuizAnswers",
                "QuizTemplateChange",
                "QuizTemplateView",
                "ExperienceChange",
                "ExperienceView",
                "ExperienceEntry",
                "Submission",
                "ExperienceWords",
                "MarkView")) {
            assertTrue(
                    schemas.path(name).path("examples").path(0).isObject(),
                    name + " in " + new TreeSet<>(names(schemas)));
        }
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItFails() throws Exception {
        for (var path : document().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (path.getKey().startsWith("/api/v1")) {
                    var told = operation.getKey() + " " + path.getKey();
                    assertTrue(operation.getValue().hasNonNull("summary"), told);
                    var statuses = PUBLIC.contains(told) ? List.of("400", "404") : List.of("400", "401", "403", "404");
                    for (var status : statuses) {
                        assertTrue(operation.getValue().path("responses").has(status), told + " " + status);
                    }
                }
            }
        }
    }

    @Test
    void creatingIsDescribedWithTheStatusItAnswers() throws Exception {
        var paths = document().path("paths");
        assertTrue(
                paths.path("/api/v1/assignments").path("post").path("responses").has("201"));
        for (var path : List.of(
                "/api/v1/assignments/{id}",
                "/api/v1/organisations/{org}",
                "/api/v1/organisations/{org}/cadres/{staffNumber}")) {
            assertTrue(paths.path(path).path("put").path("responses").has("201"), path);
            assertTrue(paths.path(path).path("put").path("responses").has("200"), path);
        }
        assertEquals("3.1.0", document().path("openapi").asText());
    }

    private static JsonNode document() throws Exception {
        return new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
