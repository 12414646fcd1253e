package org.lianxin.visit.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.files.FileKind;

/** What is known of an attachment; the file is read at its own address. */
@Schema(name = "Attachment")
record AttachmentView(
        UUID id,
        UUID visit,

        @Schema(description = "By its content, whatever the sender said", examples = "JPEG")
        FileKind kind,

        @Schema(description = "Bytes, without what was left out", examples = "184213")
        int size,

        @Schema(examples = "91330100799655058B/S001") String addedBy,
        Instant addedAt) {}
