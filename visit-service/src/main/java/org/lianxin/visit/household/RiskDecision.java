package org.lianxin.visit.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.visit.contact.Risk;

/** A risk level as a person decides it. */
@Schema(examples = """
        {"risk": "HIGH", "reasons": ["儿子住院，老人独自在家"]}""")
record RiskDecision(
        @NotNull Risk risk,

        @NotEmpty @Size(max = 10) @Schema(description = "Why, also where it is what the rules suggest")
        List<@NotBlank @Size(max = 100) String> reasons) {}
