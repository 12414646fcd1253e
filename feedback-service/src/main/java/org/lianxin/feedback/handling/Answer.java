package org.lianxin.feedback.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to the resident. */
record Answer(
        @NotBlank @Size(max = 20_000) @Schema(examples = "The lamp was mended this morning.")
        String text,

        @Size(max = 200)
        @Schema(
                description =
                        "Words of their own for residents whose matters go along with this one; the others get the same text")
        @Nullable
        List<@NotNull @Valid Own> own) {

    @Schema(name = "OwnAnswer")
    record Own(
            @NotNull @Schema(examples = "01980a4e-2b31-7c55-9d0f-5a3d8e0c1b22")
            UUID matter,

            @NotBlank @Size(max = 20_000) @Schema(examples = "The lamp at your entrance was mended this morning.")
            String text) {}

    Map<UUID, String> ownByMatter() {
        return own == null
                ? Map.of()
                : own.stream().collect(Collectors.toMap(Own::matter, Own::text, (first, second) -> second));
    }
}
