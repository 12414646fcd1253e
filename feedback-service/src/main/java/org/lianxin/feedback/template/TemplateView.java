package org.lianxin.feedback.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A template as it is read. */
@Schema(name = "AnswerTemplate")
record TemplateView(
        @Schema(examples = "lamp-mended") String code,
        @Schema(examples = "路灯已修复") String title,
        String body,

        @Schema(examples = "[\"received\", \"subject\", \"mended\"]")
        List<String> fields,

        @Nullable String category,
        boolean active,
        long version)
        implements Versioned {}
