package org.lianxin.visit.household.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.household.Numbers;

/** {@code -Droll.households=5000} measures more of them, each of two people. */
@QuarkusTest
class LargeRollTest extends ServiceTest {
    private static final Logger LOG = Logger.getLogger(LargeRollTest.class);
    private static final int HOUSEHOLDS = Integer.getInteger("roll.households", 300);

    @Test
    void isTakenInWholeAndSearchedForDuplicates() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        long since = System.nanoTime();
        var taken = taken(list(community));
        LOG.infof("list of %d people in %d households taken in after %d ms", 2 * HOUSEHOLDS, HOUSEHOLDS, ms(since));
        assertEquals(2 * HOUSEHOLDS, taken.getInt("created"));
        since = System.nanoTime();
        int found = cadre(lead)
                .body(Map.of("community", community))
                .post("/api/v1/household-duplicates/searches")
                .then()
                .statusCode(200)
                .extract()
                .path("suggested");
        LOG.infof("duplicates looked for among %d sealed households in %d ms", HOUSEHOLDS, ms(since));
        assertEquals(1, found);
    }

    /** The first two live at the same address under the same name. */
    private static String list(String community) {
        var list = new StringBuilder("community,number,person,address,name,relation,identityNumber,phone\n");
        for (int i = 0; i < HOUSEHOLDS; i++) {
            int same = Math.max(i, 1);
            list.append("%s,%d,1,清波街道%d号%d室,%s,户主,%s,%s%n"
                    .formatted(
                            community,
                            i,
                            same / 40 + 1,
                            same % 40 + 1,
                            name('王', same),
                            Numbers.identity(),
                            Numbers.mobile()));
            list.append("%s,%d,2,,%s,配偶,,%n".formatted(community, i, name('李', same)));
        }
        return list.toString();
    }

    private static String name(char family, int number) {
        return "" + family + (char) (0x4e00 + number % 2_500) + (char) (0x5e00 + number / 2_500);
    }

    /** Up to a megabyte is answered at once. */
    private JsonPath taken(String list) {
        return supervisor()
                .contentType("text/csv; charset=UTF-8")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/households/import")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long ms(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis();
    }
}
