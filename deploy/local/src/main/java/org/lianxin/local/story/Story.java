package org.lianxin.local.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Map;
import org.lianxin.local.stack.Stack;

/** Plays the loop step by step through the public REST APIs of a running stack, each step by the role it belongs to. */
public final class Story {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final StoryOptions options;
    private final Stack stack;
    private final PrintWriter out;
    private final Ledger ledger;
    private final Clock clock;

    public Story(StoryOptions options, Stack stack, PrintWriter out, Ledger ledger) {
        this.options = options;
        this.stack = stack;
        this.out = out;
        this.ledger = ledger;
        this.clock = Clock.system(CHINA);
    }

    /** @return what came of it; a failed step is told there and does not end the story where it can go on */
    public Outcome play() throws IOException {
        var csv = Sources.communitiesCsv(options);
        var world = new World(Sources.communities(csv), Sources.messages(options));
        var people = new People(new Api(stack), stack, world.region);
        var crowd = new Crowd(System.console() != null);
        var period = "";
        try {
            period = play(world, people, crowd, csv);
        } catch (StoryFailure end) {
            var failures = new ArrayList<>(crowd.failures());
            failures.add(String.valueOf(end.getMessage()));
            return new Outcome(failures, scope(world), period);
        }
        return new Outcome(crowd.failures(), scope(world), period);
    }

    private String play(World world, People people, Crowd crowd, String csv) throws IOException {
        var summary = new Summary(out, stack, people);
        var start = clock.instant();
        var today = LocalDate.now(clock);
        var quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);

        var registers = new Registers(world, people, crowd, ledger);
        var imported = registers.importCommunities(csv);
        registers.registerOrganisations(options.organisations);
        registers.registerCadres(options.cadres);
        registers.assign(options.assignments, quarter.minusMonths(3));
        new Homes(world, people, crowd, ledger).register(options.households, today);
        summary.registers(imported, registers.coverage(), world);

        var visiting = new Visiting(world, people, crowd, ledger, options.seed);
        visiting.goOut(options.visits, options.needs, clock.instant());
        visiting.hearTheResidents();
        new Helping(people, crowd, ledger).help(visiting.needs());

        var speaking = new Speaking(world, people, crowd, ledger, options.seed);
        speaking.raise(options.matters, clock.instant());
        speaking.answer();
        speaking.rate();
        int seenTo = speaking.seeToOverdue();
        summary.work(ledger, speaking.withoutAnyone(), seenTo);

        var judging = new Judging(world, people, ledger);
        var from = start.minus(Duration.ofHours(1));
        var period = judging.evaluate(from, clock.instant());
        summary.judgement(judging, period);
        var took = Duration.between(start, clock.instant());
        summary.measured(took, new EventLag(stack, people, world, ledger, clock).median());
        return period;
    }

    private static Map<String, String> scope(World world) {
        if (world.posts.isEmpty()) {
            return Map.of("region", world.region);
        }
        var cadre = world.posts.getFirst().cadre();
        return Map.of("region", world.region, "cadre", cadre, "org", cadre.substring(0, cadre.indexOf('/')));
    }
}
