package org.lianxin.visit.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A visit as callers in scope see it. */
@Schema(name = "Visit")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitView(
        UUID id,
        VisitKind kind,
        VisitStatus status,
        @Schema(examples = "330102001051") String community,
        @Nullable UUID household,
        @Schema(examples = "91330100799655058B/S001") String cadre,
        List<String> withCadres,

        @Schema(description = "When it began; as long as it is only planned, when it is to begin")
        Instant startedAt,

        @Schema(description = "When it was to begin, if it was planned") @Nullable
        Instant plannedFor,

        @Nullable Integer minutes,
        @Schema(examples = "老人独居，屋顶漏雨") @Nullable String notes,
        @Schema(examples = "联系维修，申请补助") @Nullable String findings,

        @Schema(description = "Rounded to about a kilometre") @Nullable
        BigDecimal latitude,

        @Nullable BigDecimal longitude,
        Instant recordedAt,
        @Nullable Instant answeredAt,

        @Schema(description = "Whether somebody answered on the resident's behalf") @Nullable
        Boolean answeredOnBehalf,

        @Nullable Relation answeredRelation,

        @Schema(description = "By the code, or to somebody else who called back") @Nullable
        AnswerVia answeredVia,

        @Nullable String residentWords,

        @Schema(description = "5 (very satisfied) to 1 (very dissatisfied)") @Nullable
        Integer grade,

        @Nullable Instant reviewedAt,

        @Schema(description = "True when the resident was right to dispute the visit") @Nullable
        Boolean disputeUpheld,

        @Nullable String reviewReason,
        @Nullable Instant releasedAt,

        @Schema(description = "What was added later; only when one visit is read") @Nullable
        List<CorrectionView> corrections,

        @Schema(
                description = "One-time code for the resident; only in the answer that created the visit",
                examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        @Nullable
        String acknowledgementCode,

        @Schema(
                description =
                        "Number of the paper slip; the code beside it is the next eight characters of the long code",
                examples = "7K3QA-0M2VD")
        @Nullable
        String slipNumber,

        @Schema(description = "Also the ETag; the base version of offline edits")
        long version)
        implements Versioned {}
