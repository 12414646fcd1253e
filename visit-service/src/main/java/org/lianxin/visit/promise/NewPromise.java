package org.lianxin.visit.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is promised, to whom and until when; where it came up in a visit or with a help case, in which. */
@Schema(name = "NewPromise")
record NewPromise(
        @Schema(description = "Chosen by a device; made here otherwise") @Nullable
        UUID id,

        @NotNull @Pattern(regexp = "[0-9]{12}|[0-9A-Z]{18}") @Schema(examples = "330102001051")
        String community,

        @Nullable UUID household,

        @Schema(description = "The visit it was given in, of the same community and household") @Nullable
        UUID visit,

        @Schema(description = "The help case it was given with, of the same community and household") @Nullable
        UUID helpCase,

        @NotBlank @Size(max = 1000) @Schema(examples = "三日内联系维修队修好屋顶")
        String words,

        @NotNull @Schema(description = "The last day, not in the past", examples = "2026-12-01")
        LocalDate dueOn) {}
