package org.lianxin.e2e.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Visits to read: one full batch of an offline device for each place. */
final class Seed {
    private static final int BATCH = 500;

    private final Stand stand;
    private final Api api;

    Seed(Stand stand, Api api) {
        this.stand = stand;
        this.api = api;
    }

    Map<Place, List<UUID>> sow(List<Place> places) throws IOException, InterruptedException {
        var recorded = new LinkedHashMap<Place, List<UUID>>();
        for (var place : places) {
            recorded.put(place, sow(place));
        }
        return recorded;
    }

    private List<UUID> sow(Place place) throws IOException, InterruptedException {
        var ids = new ArrayList<UUID>();
        for (var number = 0; number < BATCH; number++) {
            ids.add(Ids.next());
        }
        var body = VisitText.json(place).substring(1);
        var operations = ids.stream()
                .map(id -> "{\"id\":\"" + Ids.next() + "\",\"kind\":\"visit.record\",\"visit\":{\"id\":\"" + id + "\","
                        + body + "}")
                .collect(Collectors.joining(",", "{\"deviceId\":\"bench\",\"operations\":[", "]}"));
        var answer = api.send(
                "POST", stand.visits(), "/api/v1/sync", place.token(), "application/json", operations, Set.of(200));
        var created = answer.body().split("\"CREATED\"", -1).length - 1;
        if (created != BATCH) {
            throw new IOException("of " + BATCH + " visits " + created + " were recorded: "
                    + answer.body().substring(0, Math.min(500, answer.body().length())));
        }
        return ids;
    }
}
