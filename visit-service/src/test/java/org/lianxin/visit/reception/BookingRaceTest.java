package org.lianxin.visit.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** 200 residents want the last place of a slot at the same moment, over HTTP: one gets it, the others hear what is free. */
@QuarkusTest
class BookingRaceTest extends ReceptionTest {
    private static final Logger LOG = Logger.getLogger(BookingRaceTest.class);
    private static final int RESIDENTS = 200;

    @TestHTTPResource("/")
    URI address;

    @Test
    void exactlyOneGetsTheLastPlace() throws Exception {
        clock.setDay("2026-03-02");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var day = published(lead, community, "2026-03-09", 4);
        booked(aResident(), day, community, 1);
        var requests = new ArrayList<HttpRequest>();
        for (int i = 0; i < RESIDENTS; i++) {
            requests.add(HttpRequest.newBuilder(address.resolve(DAYS + day + "/bookings"))
                    .timeout(Duration.ofSeconds(60))
                    .header("Content-Type", "application/json")
                    .header(
                            "Authorization",
                            "Bearer "
                                    + Tokens.of(Role.RESIDENT)
                                            .subject(aResident())
                                            .sign())
                    .POST(HttpRequest.BodyPublishers.ofString("{\"slot\":2,\"community\":\"%s\"}".formatted(community)))
                    .build());
        }

        var began = System.nanoTime();
        var answers = allAtOnce(requests);
        var took = Duration.ofNanos(System.nanoTime() - began);

        var won = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        var lost = answers.stream().filter(answer -> answer.statusCode() == 409).toList();
        LOG.infof(
                "booking race: %d residents, %d won, %d lost, %d ms",
                RESIDENTS, won.size(), lost.size(), took.toMillis());
        assertEquals(1, won.size(), "one place, one resident");
        assertEquals(RESIDENTS - 1, lost.size(), "the others are refused, none fails");
        lost.forEach(answer -> {
            assertTrue(answer.body().contains("reception-slot-taken"), answer.body());
            assertTrue(answer.body().contains("\"freeSlots\":[{\"slot\":3,"), answer.body());
        });
        cadre(lead)
                .get(DAYS + day + "/bookings?limit=200")
                .then()
                .body("items.findAll { it.slot == 2 }.size()", org.hamcrest.Matchers.equalTo(1));
    }

    private static List<HttpResponse<String>> allAtOnce(List<HttpRequest> requests) throws Exception {
        var ready = new CountDownLatch(requests.size());
        var go = new CountDownLatch(1);
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var threads = Executors.newFixedThreadPool(requests.size())) {
            var running = requests.stream()
                    .map(request -> threads.submit(() -> {
                        ready.countDown();
                        go.await();
                        return client.send(request, HttpResponse.BodyHandlers.ofString());
                    }))
                    .toList();
            ready.await();
            go.countDown();
            var answers = new ArrayList<HttpResponse<String>>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
