package org.lianxin.feedback.classification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in the classification. */
@Schema(name = "Category")
record CategoryView(
        @Schema(examples = "社区生活/公共设施/路灯照明") String path,

        @Schema(examples = "社区生活") String level1,

        @Schema(examples = "公共设施") String level2,

        @Schema(examples = "路灯照明") String level3) {}
