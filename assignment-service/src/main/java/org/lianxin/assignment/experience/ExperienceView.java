package org.lianxin.assignment.experience;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.wording.PersonalTraces;
import org.lianxin.assignment.wording.Trace;
import org.lianxin.platform.web.Versioned;

/** A write-up; where it comes from and how it was reviewed only for the author and those who review. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a51", "author": "11330102MB1234567B/S001", "region": "330102001", "status": "PUBLISHED",
         "text": {"title": "独居老人申请低保：先陪同体检再补材料", "category": "INCOME", "situation": "独居，无收入来源，材料不全。",
          "steps": "第 1 天：入户了解情况。", "outcome": "21 天办结，本人确认。", "advice": "体检先行，材料一次补齐。"},
         "helpCase": null, "traces": [], "reviewedBy": null, "reviewWords": null, "publishedAt": "2026-04-15T09:30:00Z",
         "withdrawReason": null, "helpful": 12, "used": 3, "version": 4}""")
record ExperienceView(
        UUID id,
        String author,
        String region,
        ExperienceStatus status,
        ExperienceChange text,
        @Nullable UUID helpCase,

        @Schema(description = "what in the text looks like personal data")
        List<Trace> traces,

        @Nullable String reviewedBy,
        @Nullable String reviewWords,
        @Nullable Instant publishedAt,
        @Nullable String withdrawReason,
        int helpful,
        int used,
        long version)
        implements Versioned {

    /** @param inside whether the author or a reviewer looks */
    static ExperienceView of(Experience experience, boolean inside) {
        return new ExperienceView(
                experience.id(),
                experience.author().toString(),
                experience.region(),
                experience.status(),
                experience.text(),
                inside ? experience.helpCase() : null,
                inside ? PersonalTraces.in(experience.text().texts()) : List.of(),
                inside ? experience.reviewedBy() : null,
                inside ? experience.reviewWords() : null,
                experience.publishedAt(),
                inside ? experience.withdrawReason() : null,
                experience.helpful(),
                experience.used(),
                experience.version());
    }
}
