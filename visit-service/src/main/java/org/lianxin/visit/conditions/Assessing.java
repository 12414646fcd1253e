package org.lianxin.visit.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.DecidingRisk;
import org.lianxin.visit.household.HouseholdCheck;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.risk.RiskRules;
import org.lianxin.visit.scope.Scopes;

/** An official assesses how a household lives. What was answered is never changed; a mistake is put right by a further assessment. */
@ApplicationScoped
class Assessing {
    private final Assessments assessments;
    private final ConditionForms forms;
    private final Households households;
    private final DecidingRisk risk;
    private final RiskRules rules;
    private final Pens pens;
    private final Scopes scopes;

    Assessing(
            Assessments assessments,
            ConditionForms forms,
            Households households,
            DecidingRisk risk,
            RiskRules rules,
            Pens pens,
            Scopes scopes) {
        this.assessments = assessments;
        this.forms = forms;
        this.households = households;
        this.risk = risk;
        this.rules = rules;
        this.pens = pens;
        this.scopes = scopes;
    }

    /** What was recorded, and whether it is new. */
    record Assessed(AssessmentView assessment, boolean created) {}

    @Transactional
    Assessed assess(UUID householdId, UUID id, NewAssessment content) {
        var household = households.require(householdId);
        scopes.requireSeen(household.community(), "household", householdId);
        var form = forms.version(content.form(), content.version())
                .orElseThrow(() -> Problem.invalid("version", "form-unknown", content.form(), content.version()));
        var definition = forms.definition(form);
        var answers = Answers.check(content.answers(), definition);
        var known = assessments.findByIdOptional(id);
        if (known.isPresent()) {
            return repeated(known.get(), householdId, content, assessments.text(answers));
        }
        household.requireActive();
        var pen = pens.ofCaller();
        check(householdId, content, form, pen.today());
        var assessment = new LivingConditions(
                id, householdId, content, assessments.seal(assessments.text(answers), id), pen.by(), pen.now());
        assessments.persistAndFlush(assessment);
        var newest = assessments.by(households.withMerged(householdId), content.form(), pen.today());
        if (newest.filter(one -> one.id().equals(id)).isPresent()) {
            risk.conditionsMeet(household, rules.metBy(Answers.plain(answers, definition), pen.today()), pen);
        }
        return new Assessed(AssessmentView.of(assessment, answers), true);
    }

    private void check(UUID household, NewAssessment content, ConditionForm form, LocalDate today) {
        HouseholdCheck.day("assessedOn", content.assessedOn(), today);
        if (content.assessedOn().isBefore(form.validFrom())) {
            throw Problem.invalid("assessedOn", "before-it-began", form.validFrom());
        }
        if (content.corrects() != null && !corrigible(household, content)) {
            throw Problem.invalid("corrects", "assessment-unknown");
        }
    }

    private boolean corrigible(UUID household, NewAssessment content) {
        return assessments
                .findByIdOptional(content.corrects())
                .filter(wrong -> wrong.form().equals(content.form())
                        && households.withMerged(household).contains(wrong.household()))
                .isPresent();
    }

    private Assessed repeated(LivingConditions known, UUID household, NewAssessment content, String answers) {
        var same = known.household().equals(household)
                && known.form().equals(content.form())
                && known.formNumber() == content.version()
                && known.assessedOn().equals(content.assessedOn())
                && Objects.equals(known.corrects(), content.corrects())
                && assessments.text(known).equals(answers);
        if (!same) {
            throw Problem.conflict("living-conditions-pk");
        }
        return new Assessed(AssessmentView.of(known, assessments.answers(known)), false);
    }
}
