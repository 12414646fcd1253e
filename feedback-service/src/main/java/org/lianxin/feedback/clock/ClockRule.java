package org.lianxin.feedback.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of the rules: how long accepting and answering may take, and where that comes from. */
@Entity
@Immutable
@IdClass(ClockRule.Key.class)
class ClockRule {

    @Id
    @Enumerated(EnumType.STRING)
    private Profile profile;

    @Id
    private String region;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "accept_amount")
    private int acceptAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "accept_unit")
    private Unit acceptUnit;

    @Column(name = "answer_amount")
    private int answerAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_unit")
    private Unit answerUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_starts")
    private AnswerStarts answerStarts;

    @Column(name = "extension_amount")
    private @Nullable Integer extensionAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_unit")
    private @Nullable Unit extensionUnit;

    private String source;

    protected ClockRule() {}

    Term accept() {
        return new Term(acceptAmount, acceptUnit);
    }

    Term answer() {
        return new Term(answerAmount, answerUnit);
    }

    boolean answerCountsFromReceipt() {
        return answerStarts == AnswerStarts.RECEIPT;
    }

    @Nullable
    Term extension() {
        return extensionAmount == null || extensionUnit == null ? null : new Term(extensionAmount, extensionUnit);
    }

    String source() {
        return source;
    }

    enum AnswerStarts {
        RECEIPT,
        ACCEPTANCE
    }

    record Key(Profile profile, String region, LocalDate validFrom) implements Serializable {}
}
