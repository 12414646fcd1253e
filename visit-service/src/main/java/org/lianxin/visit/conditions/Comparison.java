package org.lianxin.visit.conditions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two sets of answers field by field, also where the form has another version by now. */
final class Comparison {
    private Comparison() {}

    static List<DifferenceView.Change> changes(
            FormDefinition formBefore,
            Map<String, Object> before,
            FormDefinition formAfter,
            Map<String, Object> after) {
        var asked = new LinkedHashMap<>(formAfter.byCode());
        formBefore.byCode().forEach(asked::putIfAbsent);
        var changes = new ArrayList<DifferenceView.Change>();
        asked.forEach((code, field) -> {
            var was = before.get(code);
            var is = after.get(code);
            if (!Objects.equals(text(was), text(is))) {
                changes.add(new DifferenceView.Change(
                        code, field.zh(), field.en(), was, is, asked(code, formBefore, formAfter)));
            }
        });
        return changes;
    }

    private static DifferenceView.Asked asked(String code, FormDefinition before, FormDefinition after) {
        if (!before.byCode().containsKey(code)) {
            return DifferenceView.Asked.AFTER_ONLY;
        }
        return after.byCode().containsKey(code) ? DifferenceView.Asked.BOTH : DifferenceView.Asked.BEFORE_ONLY;
    }

    /** 3200 and 3200.0 are one amount. */
    private static String text(@Nullable Object answer) {
        return answer instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(answer);
    }
}
