package org.lianxin.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists come in pages that neither skip nor repeat, also where times are equal. */
@QuarkusTest
class PagesTest extends ServiceTest {

    @Test
    void goThroughAllNewestFirst() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var raised = new ArrayList<String>();
        IntStream.range(0, 7).forEach(i -> {
            raised.add(raise(aMatter(place)).id());
            clock.advance(Duration.ofSeconds(1));
        });
        Collections.reverse(raised);
        assertEquals(raised, walk("/api/v1/matters?limit=3&community=" + place.community()));
    }

    @Test
    void neitherSkipNorRepeatAmongEqualTimes() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var raised = IntStream.range(0, 7)
                .mapToObj(i -> raise(null, aMatter(place)).id())
                .sorted()
                .toList();
        assertEquals(
                raised,
                walk("/api/v1/matters?limit=2&community=" + place.community()).stream()
                        .sorted()
                        .toList());
    }

    private List<String> walk(String first) {
        var all = new ArrayList<String>();
        var address = first;
        while (address != null) {
            var answer = as(supervisor())
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> ids = answer.jsonPath().getList("items.id");
            all.addAll(ids);
            var link = answer.header("Link");
            if (answer.jsonPath().getString("next") == null) {
                assertNull(link);
                address = null;
            } else {
                assertTrue(link.endsWith(">; rel=\"next\""), link);
                address = link.substring(1, link.indexOf('>'));
            }
        }
        return all;
    }
}
