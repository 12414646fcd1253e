package org.lianxin.evaluation.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordedFact;
import org.lianxin.evaluation.period.PeriodView;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.evaluation.scheme.Schemes;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** Opens scorecards, down to the facts that were counted. */
@ApplicationScoped
class ReadingScorecards {
    private static final Set<String> SPOKEN = Set.of("zh", "en");

    private final PeriodsInScope periods;
    private final ScorecardsInScope scope;
    private final Scorecards scorecards;
    private final ScorecardVersions versions;
    private final Schemes schemes;
    private final Facts facts;

    ReadingScorecards(
            PeriodsInScope periods,
            ScorecardsInScope scope,
            Scorecards scorecards,
            ScorecardVersions versions,
            Schemes schemes,
            Facts facts) {
        this.periods = periods;
        this.scope = scope;
        this.scorecards = scorecards;
        this.versions = versions;
        this.schemes = schemes;
        this.facts = facts;
    }

    List<Scorecard> list(UUID period, @Nullable String cadre, PageQuery page) {
        return scope.list(periods.visible(period), cadre, page);
    }

    ScorecardView one(UUID id, String cadre) {
        var period = periods.visible(id);
        return ScorecardView.of(
                scope.one(period, cadre), schemes.require(period.scheme()).indicators());
    }

    List<RecordedFact> facts(UUID id, String cadre, String indicator, PageQuery page) {
        var period = periods.visible(id);
        var card = scope.one(period, cadre);
        if (schemes.require(period.scheme()).indicators().stream()
                .noneMatch(known -> known.code().equals(indicator))) {
            throw Problem.notFound("indicator", indicator);
        }
        return facts.counted(period.id(), period.scheme(), card.cadre(), indicator, page);
    }

    List<VersionView> versions(UUID id, String cadre) {
        var card = scope.one(periods.visible(id), cadre);
        return versions.of(card.period(), card.cadre());
    }

    /** In the first of the languages that is spoken here. */
    String explain(UUID id, String cadre, List<Locale> languages) {
        var period = periods.visible(id);
        var language = languages.stream()
                .filter(wanted -> SPOKEN.contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return Explanation.of(
                scope.one(period, cadre),
                schemes.require(period.scheme()).indicators(),
                PeriodView.of(period).name(),
                language);
    }

    DigestView digest(UUID id) {
        var period = periods.visible(id);
        var digest = scorecards.digest(id);
        return new DigestView(id, digest.hash(), digest.scorecards(), period.factHash());
    }
}
