package org.lianxin.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import org.lianxin.e2e.load.Sample;
import org.lianxin.e2e.load.Work;

/** Whether a page of twenty costs the same in a community with a thousand visits and in one with a million. */
final class PageDepth {
    static final int FEW = 1_000;
    static final int MANY = 1_000_000;

    private static final int CLIENTS = 8;

    private final Stand stand;
    private final Rounds rounds;

    PageDepth(Stand stand, Rounds rounds) {
        this.stand = stand;
        this.rounds = rounds;
    }

    record Depth(Sample few, Sample many) {
        double ratio() {
            return many.millis(0.5) / few.millis(0.5);
        }
    }

    Depth measure(Place small, Place large) throws Exception {
        try (var rows = new ManyRows(stand)) {
            fill(rows, small, large);
            URI visits = stand.visits();
            Work.Opening few = client -> Contests.page(visits, small);
            Work.Opening many = client -> Contests.page(visits, large);
            rounds.tell("measuring: page of 20 among both, clients: " + CLIENTS);
            rounds.inTurn(few, many, CLIENTS); // warms up
            var sides = rounds.inTurn(few, many, CLIENTS);
            rounds.tell("taking the rows away again");
            return new Depth(sides.getFirst(), sides.getLast());
        }
    }

    private void fill(ManyRows rows, Place small, Place large) throws SQLException, IOException {
        rows.clear();
        rounds.tell("filling one place with %,d visits, another with %,d".formatted(FEW, MANY));
        rows.fill(small, FEW);
        rows.fill(large, MANY);
    }
}
