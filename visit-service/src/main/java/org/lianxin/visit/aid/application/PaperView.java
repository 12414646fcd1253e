package org.lianxin.visit.aid.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paper of the template and where it stands in this case. */
@Schema(name = "Paper")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaperView(
        @Schema(examples = "IDENTITY") String code,
        String nameZh,
        String nameEn,

        @Schema(description = "Whether the application waits for it")
        boolean required,

        @Nullable LocalDate receivedOn,
        @Nullable String waived) {}
