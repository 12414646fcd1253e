package org.lianxin.assignment.community.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxin.assignment.community.intake.CsvRecords.CsvRecord;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;

/**
 * Takes in a list of communities: good rows all or nothing in one transaction, bad rows each with a verdict. The same
 * file again changes nothing and tells nobody.
 */
@ApplicationScoped
class TakingInCommunities {

    private static final int CHUNK = 1_000;
    private static final int MOST_VERDICTS = 10_000;
    private static final int TEN_MINUTES = 600;

    private final Stage stage;
    private final Outbox outbox;
    private final Clock clock;

    TakingInCommunities(Stage stage, Outbox outbox, Clock clock) {
        this.stage = stage;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How the file is to be treated and answered. */
    record Wish(boolean dryRun, boolean verbose, Words words) {}

    @Transactional
    @TransactionConfiguration(timeout = TEN_MINUTES)
    IntakeReport takeIn(InputStream upload, Wish wish) {
        stage.open();
        var refused = new Refused();
        int rows = stageRows(new CsvRecords(new Lines(upload)), wish.words(), refused);
        var counts = stage.judge();
        if (!wish.dryRun()) {
            var at = clock.instant();
            stage.takeOver(at);
            publish(at);
        }
        return report(wish, rows, counts, refused);
    }

    private int stageRows(CsvRecords records, Words words, Refused refused) {
        var header = records.next().orElseThrow(() -> Problem.invalid("header", "file-empty"));
        if (header.flaw() != null) {
            throw Problem.invalid("header", header.flaw());
        }
        var columns = Columns.ofHeader(header.fields());
        var chunk = new ArrayList<CommunityRow>(CHUNK);
        int rows = 0;
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            rows++;
            check(columns, next.get(), words, refused, chunk);
            if (chunk.size() == CHUNK) {
                stage.add(chunk);
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            stage.add(chunk);
        }
        return rows;
    }

    private static void check(Columns columns, CsvRecord read, Words words, Refused refused, List<CommunityRow> chunk) {
        var checks = new RowChecks(columns, read, words);
        checks.row().ifPresentOrElse(chunk::add, () -> refused.add(checks.refusal()));
    }

    private void publish(Instant at) {
        for (var news = stage.news(0, CHUNK, at);
                !news.isEmpty();
                news = stage.news(news.getLast().line(), CHUNK, at)) {
            outbox.publishAll(news.stream().map(Stage.News::event).toList());
        }
    }

    private IntakeReport report(Wish wish, int rows, Map<Verdict, Integer> counts, Refused refused) {
        var twice = wish.words().error("code", "code-twice");
        var verdicts = Stream.concat(
                        refused.first.stream(), stage.verdicts(wish.verbose(), MOST_VERDICTS, twice).stream())
                .sorted(Comparator.comparingInt(RowVerdict::line))
                .limit(MOST_VERDICTS)
                .toList();
        return new IntakeReport(
                wish.dryRun(),
                rows,
                counts.getOrDefault(Verdict.CREATED, 0),
                counts.getOrDefault(Verdict.CHANGED, 0),
                counts.getOrDefault(Verdict.UNCHANGED, 0),
                counts.getOrDefault(Verdict.REFUSED, 0) + refused.count,
                verdicts);
    }

    /** Counts all, keeps the first: a file of nothing but nonsense must not fill the memory. */
    private static final class Refused {
        private final List<RowVerdict> first = new ArrayList<>();
        private int count;

        void add(RowVerdict verdict) {
            count++;
            if (first.size() < MOST_VERDICTS) {
                first.add(verdict);
            }
        }
    }
}
