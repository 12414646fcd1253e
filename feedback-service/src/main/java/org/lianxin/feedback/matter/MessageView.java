package org.lianxin.feedback.matter;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as it is read: the words exactly as written. */
@Schema(name = "Message")
public record MessageView(
        @Schema(examples = "1") int number,
        MessageKind kind,

        @Schema(examples = "The lamp was mended this morning.")
        String text,

        Instant at) {}
