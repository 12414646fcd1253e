package org.lianxin.feedback.rating;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt as it is read. */
@Schema(name = "CallBack")
record CallBackView(
        CallBack.Way way,
        boolean reached,

        @Schema(examples = "Told her the lamp is changed tomorrow; she agrees")
        String words,

        Instant at) {}
