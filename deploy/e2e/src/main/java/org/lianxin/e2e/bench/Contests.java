package org.lianxin.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** The three pairs that are measured: record a visit, read one, read a page of twenty. */
final class Contests {
    static final int PAGE = 20;

    private static final double WRITES = 0.35;
    private static final double READS = 0.3;

    private final Stand stand;
    private final BareTables bare;
    private final List<Place> places;
    private final Map<Place, List<UUID>> recorded;
    private final URI visits;

    /** @param recorded visits that are there, by place */
    Contests(Stand stand, BareTables bare, Map<Place, List<UUID>> recorded) throws IOException {
        this.stand = stand;
        this.bare = bare;
        this.places = List.copyOf(recorded.keySet());
        this.recorded = recorded;
        this.visits = stand.visits();
    }

    List<Contest> all() {
        return List.of(
                new Contest(
                        "record",
                        client -> new RecordingByRest(visits, place(client)),
                        client -> new RecordingBySql(bare.connect(), place(client)),
                        WRITES),
                new Contest(
                        "read one",
                        client -> {
                            var id = anyOf(place(client));
                            return new ReadingByRest(visits, place(client).token(), () -> "/api/v1/visits/" + id.get());
                        },
                        client -> new ReadingBySql(stand.connect("public"), place(client), anyOf(place(client))),
                        READS),
                new Contest(
                        "page of 20",
                        client -> page(visits, place(client)),
                        client -> new PagingBySql(stand.connect("public"), place(client)),
                        READS));
    }

    static ReadingByRest page(URI visits, Place place) throws IOException {
        var path = "/api/v1/visits?community=" + place.community() + "&limit=" + PAGE;
        return new ReadingByRest(visits, place.token(), () -> path);
    }

    private Place place(int client) {
        return places.get(client % places.size());
    }

    private Supplier<UUID> anyOf(Place place) {
        var ids = recorded.getOrDefault(place, List.of());
        return () -> ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }
}
