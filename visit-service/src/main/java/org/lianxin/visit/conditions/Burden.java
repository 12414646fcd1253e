package org.lianxin.visit.conditions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a form costs a household and an official: how much is asked, and how long that takes. */
@Schema(name = "FormBurden")
record Burden(
        @Schema(examples = "23") int fields,
        @Schema(examples = "9") int required,

        @Schema(description = "Minutes when everything is answered", examples = "4.3")
        BigDecimal minutes) {

    /** @param seconds how long one answer of each kind takes */
    static Burden of(FormDefinition form, Map<AnswerKind, Integer> seconds) {
        var fields = form.byCode().values();
        int sum = fields.stream()
                .mapToInt(field -> seconds.getOrDefault(field.kind(), 0))
                .sum();
        return new Burden(
                fields.size(),
                (int) fields.stream().filter(FormDefinition.Field::required).count(),
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP));
    }

    boolean heavierThan(Burden before) {
        return fields > before.fields || required > before.required || minutes.compareTo(before.minutes) > 0;
    }
}
