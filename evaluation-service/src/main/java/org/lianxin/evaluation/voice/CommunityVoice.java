package org.lianxin.evaluation.voice;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a community said in a period; nothing where too few spoke. */
@Schema(name = "CommunityVoice")
record CommunityVoice(
        @Schema(examples = "330102001001") String community,

        @Schema(description = "How many ratings counted; none below the smallest cell", examples = "37") @Nullable
        Long ratings,

        @Schema(examples = "4.108108") @Nullable BigDecimal mean,
        @Schema(description = "By grade, 5 first") List<GradeShare> grades) {

    /** How often a grade was given; hidden where it could tell who gave it. */
    @Schema(name = "GradeShare")
    record GradeShare(
            @Schema(examples = "5") int grade,

            @Schema(description = "None where hidden", examples = "14") @Nullable
            Long ratings,

            @Schema(description = "Too few, or needed to hide those", examples = "false")
            boolean hidden) {}
}
