package org.lianxin.assignment.handover;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signature, with what the signer wants noted. */
@Schema(examples = """
        {"words": "重点户三户已当面介绍。"}""")
record NewSignature(@Nullable @Size(max = 2000) String words) {

    @Nullable
    String note() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
