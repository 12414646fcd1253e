package org.lianxin.assignment.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One proposed change with what it does and why. */
@Schema(examples = """
        {"number": 1, "bundle": 1, "status": "OPEN", "community": "330102001055", "from": null, "to": "11330102MB1234567B/S002",
         "points": 25.70, "reasons": [
           {"code": "change-fills-gap", "text": "330102001055 has no lead; its 42 vulnerable households get one.",
            "values": ["330102001055", "42"]},
           {"code": "change-takes", "text": "11330102MB1234567B/S002 goes from 12.40 to 38.10 points.",
            "values": ["11330102MB1234567B/S002", "12.40", "38.10"]}]}""")
record ChangeView(
        int number,

        @Schema(description = "what is accepted together") int bundle,

        ChangeStatus status,
        String community,

        @Nullable @Schema(description = "the lead it has") String from,

        @Schema(description = "the lead proposed") String to,

        @Schema(description = "load of the community for the lead proposed")
        BigDecimal points,

        List<Reason> reasons,

        @Nullable @Schema(description = "why it is no longer possible")
        Reason obstacle,

        @Nullable @Schema(description = "the assignment made of it")
        UUID assignment) {}
