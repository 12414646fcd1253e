package org.lianxin.feedback.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to begin with; it is sent by nobody but whoever answers. */
@Schema(name = "AnswerDraft")
record Draft(
        @Schema(examples = "您好！您于2026年3月2日反映的“路灯坏了”已于3月5日修复。")
        String text) {}
