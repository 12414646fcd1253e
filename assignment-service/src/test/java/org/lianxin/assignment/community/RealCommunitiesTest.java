package org.lianxin.assignment.community;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.ServiceTest;

/** Every community of one real city. */
@QuarkusTest
class RealCommunitiesTest extends ServiceTest {

    /** Beside the project's root, which is the folder above this module. */
    private static final Path FILE = Path.of("../../shared/data/communities-hangzhou.csv");

    @Test
    void takesInACityOnceAndForAll() throws IOException {
        assumeTrue(
                Files.exists(FILE), () -> "skipped: no " + FILE.toAbsolutePath().normalize());
        var csv = Files.readString(FILE);
        var rows = (int) csv.lines().skip(1).filter(line -> !line.isBlank()).count();
        take(csv, "?dryRun=true")
                .statusCode(200)
                .body("rows", equalTo(rows), "refused", equalTo(0), "created", equalTo(rows));
        take(csv).statusCode(200).body("created", equalTo(rows), "refused", equalTo(0));
        var told = published.count();
        take(csv).statusCode(200).body("unchanged", equalTo(rows), "created", equalTo(0), "changed", equalTo(0));
        assertEquals(told, published.count());
        administrator()
                .queryParam("name", "清河坊")
                .queryParam("region", "3301")
                .get("/api/v1/communities")
                .then()
                .body("items.code", equalTo(List.of("330102001055")));
        supervisor("3301")
                .get("/api/v1/coverage/summary")
                .then()
                .statusCode(200)
                .body("communities", equalTo(rows), "byDistrict.size()", equalTo(13));
    }
}
