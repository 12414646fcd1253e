package org.lianxin.visit.acknowledgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.aid.NeedCategory;
import org.lianxin.visit.aid.NeedStatus;
import org.lianxin.visit.visit.VisitView;

/** What is recorded of a visit, the same for the household and for those who made it. */
@Schema(name = "VisitRecord")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitRecord(
        @Schema(description = "What was recorded, added, answered and decided")
        VisitView visit,

        @Schema(description = "What was found to be needed, and what became of it")
        List<NeedOfVisit> needs,

        @Schema(description = "Until then the household may answer")
        Instant answerUntil,

        @Schema(description = "Whether an answer is awaited")
        boolean answerable,

        @Schema(description = "Whether a grade may be given")
        boolean rateable) {

    /** A need found in the visit. */
    @Schema(name = "NeedOfVisit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NeedOfVisit(
            NeedCategory category,
            @Schema(examples = "屋顶漏雨，需要修缮") String description,
            NeedStatus status,
            Instant decideBy,
            @Nullable String refusal) {}
}
