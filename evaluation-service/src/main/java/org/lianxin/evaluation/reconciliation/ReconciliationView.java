package org.lianxin.evaluation.reconciliation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reconciliation")
record ReconciliationView(
        UUID id,
        @Schema(examples = "/lianxin/feedback-service") String producer,
        Instant from,
        Instant until,

        @Schema(description = "Events of the outbox that become facts", examples = "120344")
        long told,

        @Schema(description = "Those that arrived", examples = "120341")
        long known,

        @Schema(description = "Those that did not: let the producer send them again", examples = "3")
        long missing,

        @Schema(description = "Facts of this producer whose events its outbox does not hold", examples = "0")
        long surplus,

        String runBy,
        Instant runAt) {}
