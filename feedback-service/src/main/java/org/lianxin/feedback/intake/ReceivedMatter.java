package org.lianxin.feedback.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;

/** The receipt. It carries the tracking code, which nobody can ever see again. */
record ReceivedMatter(
        UUID id,
        MatterStatus status,

        @Schema(
                description = "Opens the matter in the header Tracking-Code; shown this once and stored nowhere",
                examples = "7K3M-QX9T-0DWE-4HZA-M2RP-8VNC-5F")
        String trackingCode,

        @Schema(description = "Codes of the second and every further representative of a joint petition, in order")
        List<String> furtherCodes,

        Instant receivedAt) {

    static ReceivedMatter of(Matter matter, String trackingCode, List<String> furtherCodes) {
        return new ReceivedMatter(
                matter.id(),
                matter.status(),
                trackingCode,
                furtherCodes,
                matter.origin().receivedAt());
    }
}
