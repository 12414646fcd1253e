package org.lianxin.evaluation.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lianxin.evaluation.fact.FactKind;

/**
 * One thing a scheme looks at.
 *
 * @param weight percentage of the score, normalised over the indicators with a sufficient sample
 * @param minSample fewer facts are an insufficient sample, never a zero
 * @param priorStrength how many facts the mean of the community type weighs
 * @param required without a sufficient sample here there is no score at all
 * @param source where the rule comes from
 */
@Embeddable
public record Indicator(
        String code,
        @Embedded Name name,
        @Enumerated(EnumType.STRING) IndicatorKind kind,

        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<FactKind> factKinds,

        int weight,
        int minSample,
        int priorStrength,
        boolean required,
        String source) {}
