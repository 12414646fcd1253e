package org.lianxin.evaluation.scorecard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What came out for one cadre in one period; written by {@link ScoreComputation} only. */
@Entity
@Immutable
class Scorecard {
    @Id
    private UUID id;

    private UUID period;
    private String cadre;
    private @Nullable BigDecimal score;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @ElementCollection
    @CollectionTable(name = "scorecard_indicator", joinColumns = @JoinColumn(name = "scorecard"))
    @OrderColumn(name = "position")
    private List<IndicatorResult> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "scorecard_perspective", joinColumns = @JoinColumn(name = "scorecard"))
    private List<Voice> voices = new ArrayList<>();

    protected Scorecard() {}

    ScorecardPublished published(Instant now) {
        return new ScorecardPublished(id, period, cadre, score, score == null ? null : grade, now);
    }

    UUID id() {
        return id;
    }

    UUID period() {
        return period;
    }

    String cadre() {
        return cadre;
    }

    @Nullable
    BigDecimal score() {
        return score;
    }

    Grade grade() {
        return grade;
    }

    /** Residents first. */
    List<Voice> voices() {
        return voices.stream().sorted(Comparator.comparing(Voice::perspective)).toList();
    }

    List<IndicatorResult> indicators() {
        return List.copyOf(indicators);
    }
}
