package org.lianxin.assignment.handover;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One open item; its words are where it lies. */
@Schema(examples = """
        {"kind": "HELP_CASE", "item": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a31", "source": "visit-service", "dueAt": null}""")
record ItemView(
        String kind, UUID item, String source, @Nullable Instant dueAt) {}
