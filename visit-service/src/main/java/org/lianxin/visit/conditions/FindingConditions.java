package org.lianxin.visit.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.scope.Scopes;

/** Reading assessments, those of merged households with them. */
@ApplicationScoped
class FindingConditions {
    private final Assessments assessments;
    private final ConditionForms forms;
    private final Households households;
    private final Scopes scopes;
    private final Clock clock;

    FindingConditions(
            Assessments assessments, ConditionForms forms, Households households, Scopes scopes, Clock clock) {
        this.assessments = assessments;
        this.forms = forms;
        this.households = households;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    Page<AssessmentView> of(UUID household, PageQuery page) {
        return Page.of(
                        assessments.page(seen(household), page),
                        page,
                        one -> List.of(one.assessedOn().toString(), one.id().toString()))
                .map(this::view);
    }

    @Transactional
    AssessmentView one(UUID household, UUID id) {
        var all = seen(household);
        return assessments
                .findByIdOptional(id)
                .filter(one -> all.contains(one.household()))
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("living-conditions", id));
    }

    @Transactional
    DifferenceView difference(UUID household, String form, @Nullable String from, @Nullable String to) {
        var all = seen(household);
        var before = by(all, form, required("from", day("from", from)));
        var until = day("to", to);
        var after = by(all, form, until == null ? LocalDate.now(clock) : until);
        return new DifferenceView(
                DifferenceView.Assessed.of(before),
                DifferenceView.Assessed.of(after),
                Comparison.changes(
                        definition(before),
                        assessments.answers(before),
                        definition(after),
                        assessments.answers(after)));
    }

    private FormDefinition definition(LivingConditions one) {
        return forms.definition(forms.require(one.form(), one.formNumber()));
    }

    private LivingConditions by(Collection<UUID> all, String form, LocalDate day) {
        return assessments.by(all, form, day).orElseThrow(() -> Problem.notFound("living-conditions", day));
    }

    private Collection<UUID> seen(UUID id) {
        var household = households.require(id);
        scopes.requireSeen(household.community(), "household", id);
        return households.withMerged(id);
    }

    private AssessmentView view(LivingConditions one) {
        return AssessmentView.of(one, assessments.answers(one));
    }

    private static LocalDate required(String parameter, @Nullable LocalDate day) {
        if (day == null) {
            throw Problem.invalid(parameter, "missing");
        }
        return day;
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw Problem.invalid(parameter, "wrong-type");
        }
    }
}
