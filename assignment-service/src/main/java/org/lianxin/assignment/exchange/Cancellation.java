package org.lianxin.assignment.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a session is called off. */
@Schema(name = "ExchangeCancellation", examples = """
        {"reason": "防汛值守"}""")
record Cancellation(@NotBlank @Size(max = 500) String reason) {}
