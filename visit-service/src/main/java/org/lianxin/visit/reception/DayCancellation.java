package org.lianxin.visit.reception;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reception day is cancelled. */
@Schema(examples = """
        {"reason": "OFFICIAL_ILL"}
        """)
record DayCancellation(@NotNull CancellationReason reason) {}
