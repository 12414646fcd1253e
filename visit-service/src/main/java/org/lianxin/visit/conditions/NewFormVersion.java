package org.lianxin.visit.conditions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A further version of a form. */
@Schema(examples = """
        {
          "definition": {"sections": [{"code": "HOUSING", "zh": "住房", "en": "Housing", "fields": [
            {"code": "HOUSING_SAFETY", "kind": "CHOICE", "zh": "住房安全", "en": "Safety", "required": true, "sensitive": false,
             "choices": [{"code": "SAFE", "zh": "安全", "en": "Safe"}, {"code": "DANGEROUS", "zh": "危险", "en": "Dangerous"}]}]}]},
          "validFrom": "2027-01-01",
          "source": "Civil affairs bureau, notice 3 of 2027"
        }
        """)
record NewFormVersion(
        @NotNull @Valid FormDefinition definition,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 200) String source,

        @Nullable
        @Size(min = 4, max = 500)
        @Schema(description = "Needed when it asks more, or takes longer, than the version before")
        String burdenReason) {}
