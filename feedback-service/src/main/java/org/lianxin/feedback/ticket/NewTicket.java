package org.lianxin.feedback.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for. */
record NewTicket(
        @NotBlank @Size(max = 2000) @Schema(examples = "Three residents wait since Monday: what is planned?")
        String reason) {}
