package org.lianxin.visit.reception;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An official who has published fewer reception days than the rule asks for. A prompt, never a score. */
@Schema(name = "ReceptionPrompt")
record PromptView(
        Holder holder,
        @Schema(examples = "91330100799655058B/S001") String official,
        @Schema(examples = "330102001051") @Nullable String community,
        @Schema(examples = "330102") String region,

        @Schema(description = "First day of the week or month")
        LocalDate from,

        @Schema(description = "Last day of it") LocalDate to,

        @Schema(description = "Days the rule asks for", examples = "1")
        int owed,

        @Schema(description = "Days published", examples = "0")
        int published) {}
