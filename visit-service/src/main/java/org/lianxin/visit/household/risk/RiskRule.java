package org.lianxin.visit.household.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.contact.Risk;

/** Something that suggests a risk level. */
@Entity
class RiskRule {
    /** What a rule looks at. */
    enum Kind {
        GROUP,
        GROUPS_AT_LEAST,
        ANSWER
    }

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable
    private String groupCode;

    @Nullable
    private Integer atLeast;

    @Nullable
    private String field;

    @Nullable
    private String value;

    private LocalDate validFrom;

    @Nullable
    private LocalDate validUntil;

    private String source;

    @Nullable
    private String changedBy;

    @Nullable
    private Instant changedAt;

    @Version
    private long version;

    protected RiskRule() {}

    RiskRule(String code, RuleChange content, String by, Instant now) {
        this.code = code;
        take(content, by, now);
    }

    void change(RuleChange content, String by, Instant now) {
        take(content, by, now);
    }

    private void take(RuleChange content, String by, Instant now) {
        this.risk = content.risk();
        this.kind = content.kind();
        this.groupCode = content.group();
        this.atLeast = content.atLeast();
        this.field = content.field();
        this.value = content.value();
        this.validFrom = content.validFrom();
        this.validUntil = content.validUntil();
        this.source = content.source();
        this.changedBy = by;
        this.changedAt = now;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || day.isBefore(validUntil));
    }

    /** @param answerRules rules the newest living conditions met */
    boolean met(Set<String> groups, Collection<String> answerRules) {
        return switch (kind) {
            case GROUP -> groups.contains(groupCode);
            case GROUPS_AT_LEAST -> atLeast != null && groups.size() >= atLeast;
            case ANSWER -> answerRules.contains(code);
        };
    }

    boolean answeredBy(Map<String, ? extends Collection<String>> answers) {
        return kind == Kind.ANSWER
                && field != null
                && answers.containsKey(field)
                && answers.get(field).contains(value);
    }

    String code() {
        return code;
    }

    Risk risk() {
        return risk;
    }

    RuleView view() {
        return new RuleView(code, risk, kind, groupCode, atLeast, field, value, validFrom, validUntil, source, version);
    }

    long version() {
        return version;
    }
}
