package org.lianxin.visit.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something turned a household's life. */
@Schema(examples = """
        {"household": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a11", "kind": "ILLNESS", "happenedOn": "2026-11-23"}
        """)
record NewMajorChange(
        @NotNull UUID household,

        @NotNull ChangeKind kind,

        @NotNull @Schema(description = "Not in the future, not more than a year back")
        LocalDate happenedOn) {}
