package org.lianxin.assignment.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is called off or taken back. */
@Schema(name = "TrainingReason", examples = """
        {"reason": "讲师临时有会"}""")
record Reason(@NotBlank @Size(max = 500) String reason) {}
