package org.lianxin.visit.acknowledgement;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is handed to the household: number and code on paper, and where to answer. */
@Schema(name = "Slip")
public record Slip(
        UUID visit,

        @Schema(description = "Printed in large type; finds the visit, proves nothing", examples = "7K3QA-0M2VD")
        String number,

        @Schema(description = "The secret beside it", examples = "9XTF-WC4H")
        String code,

        @Schema(
                description = "What the QR picture holds: the page to answer on, without the code",
                examples = "http://localhost:8082/slips/7K3QA0M2VD")
        URI link,

        @Schema(description = "The QR picture as SVG") String qr,
        Instant answerUntil) {}
