package org.lianxin.feedback.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The supervisor's word on the answer. */
record TicketVerdict(
        @NotNull @Schema(description = "false: it is returned and owed again", examples = "true")
        Boolean enough,

        @NotBlank @Size(max = 2000) @Schema(examples = "Seen on the spot")
        String words) {}
