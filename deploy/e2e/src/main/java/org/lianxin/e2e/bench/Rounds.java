package org.lianxin.e2e.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.e2e.load.Load;
import org.lianxin.e2e.load.Sample;
import org.lianxin.e2e.load.Work;

/** Runs both sides of a contest in turn, so that whatever changes on the machine meanwhile meets both. */
final class Rounds {
    private static final int ROUNDS = 2;

    private final Load load;
    private final Outboxes outboxes;
    private final Duration cell;
    private final PrintWriter out;

    Rounds(Load load, Outboxes outboxes, Duration cell, PrintWriter out) {
        this.load = load;
        this.outboxes = outboxes;
        this.cell = cell;
        this.out = out;
    }

    void warmUp(List<Contest> contests, int clients, Duration time) throws Exception {
        for (var contest : contests) {
            tell("warming up: " + contest.name());
            load.run(contest.rest(), clients, time);
            load.run(contest.sql(), clients, time.dividedBy(2));
            outboxes.awaitSent();
        }
    }

    Result play(Contest contest, int clients) throws Exception {
        tell("measuring: %s, clients: %d".formatted(contest.name(), clients));
        var sides = inTurn(contest.rest(), contest.sql(), clients);
        return new Result(contest, clients, sides.getFirst(), sides.getLast());
    }

    /** The samples of both, each of all rounds together. */
    List<Sample> inTurn(Work.Opening one, Work.Opening other, int clients) throws Exception {
        var ones = new ArrayList<Sample>();
        var others = new ArrayList<Sample>();
        for (var round = 0; round < ROUNDS; round++) {
            ones.add(load.run(one, clients, cell));
            outboxes.awaitSent();
            others.add(load.run(other, clients, cell));
            outboxes.awaitSent();
        }
        return List.of(
                ones.stream().reduce(Sample::plus).orElseThrow(),
                others.stream().reduce(Sample::plus).orElseThrow());
    }

    void tell(String what) {
        out.println("  " + what);
        out.flush();
    }
}
