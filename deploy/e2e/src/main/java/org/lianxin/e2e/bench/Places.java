package org.lianxin.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Unable;
import org.lianxin.local.token.Tokens;

/**
 * Makes the places the visits of the measurement take place in, through the API like anybody. Their division code belongs to no
 * district, and the same ones are used every time.
 */
final class Places {
    private static final String REGION = "829900";
    private static final String ORGANISATION = "11829900MB1234567L";
    private static final Set<Integer> MADE_OR_THERE = Set.of(200, 201, 412, 428);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JSON = "application/json";

    private final Stand stand;
    private final Api api;
    private final URI assignments;
    private final String administrator;
    private final String supervisor;

    Places(Stand stand, Api api) throws IOException {
        this.stand = stand;
        this.api = api;
        this.assignments = stand.stack().url(ServiceName.ASSIGNMENT);
        this.administrator = stand.stack().token("administrator").sign();
        this.supervisor = stand.stack()
                .token("supervisor")
                .org(ORGANISATION)
                .region(REGION)
                .sign();
    }

    List<Place> prepare(int count) throws IOException, InterruptedException {
        put("/organisations/" + ORGANISATION, administrator, """
                {"name":"基准测试机构","region":"%s"}""".formatted(REGION));
        api.send("POST", assignments, "/api/v1/communities/import", administrator, "text/csv", csv(count), Set.of(200));
        var places = new ArrayList<Place>();
        for (var number = 0; number < count; number++) {
            places.add(place(number));
        }
        for (var place : places) {
            register(place);
        }
        return places;
    }

    private static String csv(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> community(number) + ",基准社区" + number + ",基准街道,基准区,基准市,基准省\n")
                .collect(Collectors.joining("", "code,name,street,district,city,province\n", ""));
    }

    private static String community(int number) {
        return REGION + "001" + "%03d".formatted(number + 1);
    }

    private Place place(int number) throws IOException, InterruptedException {
        var staff = "B" + number;
        var cadre = ORGANISATION + "/" + staff;
        put("/organisations/" + ORGANISATION + "/cadres/" + staff, administrator, """
                {"name":"基准干部%d","post":"社区联络员","status":"ACTIVE"}""".formatted(number));
        put("/assignments/" + id("assignment", number), supervisor, """
                {"community":"%s","cadre":"%s","role":"LEAD","validFrom":"2026-01-01"}""".formatted(community(number), cadre));
        var token = stand.stack()
                .token("cadre")
                .cadre(cadre)
                .org(ORGANISATION)
                .subject(cadre)
                .life(Tokens.LONGEST)
                .sign();
        return new Place(community(number), cadre, id("household", number), token);
    }

    private void put(String path, String token, String body) throws IOException, InterruptedException {
        api.send("PUT", assignments, "/api/v1" + path, token, JSON, body, MADE_OR_THERE);
    }

    /** The visit service refuses until it has heard of the assignment. */
    private void register(Place place) throws IOException, InterruptedException {
        var body = """
                {"community":"%s","address":"基准路 1 号","risk":"NORMAL","members":[],"lastContactOn":"%s"}""".formatted(
                        place.community(), LocalDate.now(ChineseTime.CLOCK).minusDays(7));
        var expected = Set.of(200, 201, 412, 428, 403);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = api.send(
                    "PUT",
                    stand.visits(),
                    "/api/v1/households/" + place.household(),
                    place.token(),
                    JSON,
                    body,
                    expected);
            if (answer.statusCode() != 403) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new Unable("the visit service did not hear of the assignment of " + place.cadre() + " within a minute");
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(("lianxin-bench/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
