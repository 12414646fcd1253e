package org.lianxin.feedback.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which template, and what it asks for. */
record DraftRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "lamp-mended")
        String template,

        @Size(max = 20)
        @Schema(description = "Fields the matter itself does not know", examples = "{\"mended\": \"3月5日\"}")
        @Nullable
        Map<@NotNull @Size(max = 31) String, @NotNull @Size(max = 500) String> values) {

    Map<String, String> valuesOrNone() {
        return values == null ? Map.of() : values;
    }
}
