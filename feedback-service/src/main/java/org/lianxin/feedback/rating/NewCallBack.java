package org.lianxin.feedback.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt to come back to whoever judged badly. */
record NewCallBack(
        @NotNull @Schema(examples = "PHONE") CallBack.Way way,

        @NotNull
        @Schema(description = "A message always arrives: the resident reads it with their code", examples = "true")
        Boolean reached,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "What was said; a message reads so",
                examples = "Told her the lamp is changed tomorrow; she agrees")
        String words) {}
