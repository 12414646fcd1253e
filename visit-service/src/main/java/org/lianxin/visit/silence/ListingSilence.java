package org.lianxin.visit.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.assignments.Responsibilities;
import org.lianxin.visit.scope.Scope;
import org.lianxin.visit.scope.Scopes;
import org.lianxin.visit.words.Words;

/** The silence list of a scope. A page goes on counting from the day the first one was read on, so that nobody is skipped at midnight. */
@ApplicationScoped
class ListingSilence {
    private static final int FEW_COMMUNITIES = 200;
    private static final int KEYS = 3;

    private final SilentHouseholds households;
    private final WeighingSilence weighing;
    private final Scopes scopes;
    private final Responsibilities responsibilities;
    private final Words words;
    private final Clock clock;

    ListingSilence(
            SilentHouseholds households,
            WeighingSilence weighing,
            Scopes scopes,
            Responsibilities responsibilities,
            Words words,
            Clock clock) {
        this.households = households;
        this.weighing = weighing;
        this.scopes = scopes;
        this.responsibilities = responsibilities;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    Page<SilenceView> list(@Nullable String community, PageQuery page) {
        var from = from(page);
        var weights = weighing.on(from.day());
        var rows = rows(community, weights, from, page.fetch());
        return Page.of(
                        rows,
                        page,
                        row -> List.of(
                                from.day().toString(),
                                Long.toString(row.score()),
                                row.household().toString()))
                .map(row -> view(row, weights, from.day()));
    }

    private SilentHouseholds.From from(PageQuery page) {
        var keys = page.after(KEYS);
        return keys.isEmpty()
                ? new SilentHouseholds.From(LocalDate.now(clock), SilentHouseholds.BEFORE_THE_FIRST, new UUID(0, 0))
                : new SilentHouseholds.From(
                        LocalDate.parse(keys.get(0)), Long.parseLong(keys.get(1)), UUID.fromString(keys.get(2)));
    }

    private List<SilentHousehold> rows(
            @Nullable String community, Weights weights, SilentHouseholds.From from, int fetch) {
        var classes = households.classes().stream()
                .map(one -> new SilentHouseholds.Weighed(one, weights.ofClass(one)))
                .toList();
        if (community != null) {
            return scopes.covers(community)
                    ? households.rank(classes, null, List.of(community), from, fetch)
                    : List.of();
        }
        return switch (scopes.ofCaller()) {
            case Scope.OwnCommunities own ->
                households.rank(classes, null, responsibilities.communitiesOf(own.cadre(), own.day()), from, fetch);
            case Scope.Region region -> {
                var few = households.communitiesOf(region.prefix(), FEW_COMMUNITIES);
                yield households.rank(classes, few.isEmpty() ? region.prefix() : null, few, from, fetch);
            }
        };
    }

    private SilenceView view(SilentHousehold row, Weights weights, LocalDate day) {
        var days = ChronoUnit.DAYS.between(row.silentSince(), day);
        return new SilenceView(
                row.household(),
                row.dueContact(),
                row.community(),
                row.cadre(),
                BigDecimal.valueOf(row.score(), 2),
                reason(row, days),
                new SilenceView.Factors(
                        row.risk(),
                        BigDecimal.valueOf(weights.ofRisk(row.risk()), 2),
                        row.groups().stream()
                                .map(group -> new SilenceView.GroupWeight(
                                        group, BigDecimal.valueOf(weights.ofGroup(group), 2)))
                                .toList(),
                        BigDecimal.valueOf(row.weight(), 2),
                        days,
                        row.silentSince(),
                        row.everAcknowledged(),
                        row.missedInRow()));
    }

    private String reason(SilentHousehold row, long days) {
        var who = words.say("risk." + row.risk());
        if (!row.groups().isEmpty()) {
            who = who + words.say("list.comma") + words.list("group", row.groups());
        }
        var silence =
                words.say(row.everAcknowledged() ? "silence.since" : "silence.never", who, days, row.silentSince());
        return row.missedInRow() == 0 ? silence : silence + words.say("silence.missed", row.missedInRow());
    }
}
