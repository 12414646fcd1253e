package org.lianxin.visit.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** An administrator publishes a version of a form. One that asks more than the version before must say why. */
@ApplicationScoped
class PublishingForms {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,23}");
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final ConditionForms forms;
    private final Caller caller;
    private final Clock clock;

    PublishingForms(ConditionForms forms, Caller caller, Clock clock) {
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    FormView publish(String form, NewFormVersion version) {
        if (!CODE.matcher(form).matches()) {
            throw Problem.invalid("form", "code-form");
        }
        var before = forms.last(form);
        checkDay(version, before.map(ConditionForm::validFrom).orElse(LocalDate.now(clock)));
        version.definition()
                .check(before.map(forms::definition).map(FormDefinition::byCode).orElse(Map.of()));
        var burden = forms.burden(version.definition());
        before.map(forms::definition).map(forms::burden).ifPresent(lighter -> {
            if (burden.heavierThan(lighter) && version.burdenReason() == null) {
                throw Problem.unprocessable(
                                "burden-raised", lighter.fields(), lighter.minutes(), burden.fields(), burden.minutes())
                        .at("burdenReason");
            }
        });
        // Two who publish at the same moment: condition_form_once lets one through.
        var published = new ConditionForm(
                form,
                before.map(ConditionForm::number).orElse(0) + 1,
                forms.text(version.definition()),
                version,
                caller.subject(),
                clock.instant());
        forms.persistAndFlush(published);
        return FormView.of(published, burden, version.definition());
    }

    private static void checkDay(NewFormVersion version, LocalDate earliest) {
        if (version.validFrom().isBefore(earliest)) {
            throw Problem.invalid("validFrom", "before-it-began", earliest);
        }
        if (version.validFrom().isAfter(LATEST)) {
            throw Problem.invalid("validFrom", "too-far-ahead", LATEST);
        }
    }

    @Transactional
    List<FormView> all() {
        var seconds = forms.seconds();
        return forms.inOrder().stream()
                .map(form -> FormView.of(form, Burden.of(forms.definition(form), seconds), null))
                .toList();
    }

    @Transactional
    FormView today(String form) {
        return view(forms.on(form, LocalDate.now(clock)).orElseThrow(() -> Problem.notFound("condition-form", form)));
    }

    @Transactional
    FormView version(String form, int number) {
        return view(forms.require(form, number));
    }

    private FormView view(ConditionForm form) {
        var definition = forms.definition(form);
        return FormView.of(form, forms.burden(definition), definition);
    }
}
