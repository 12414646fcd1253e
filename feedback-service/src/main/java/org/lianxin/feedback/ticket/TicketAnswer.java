package org.lianxin.feedback.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done. */
record TicketAnswer(
        @NotBlank @Size(max = 2000) @Schema(examples = "The part came today; the lamp is mended tomorrow")
        String text) {}
