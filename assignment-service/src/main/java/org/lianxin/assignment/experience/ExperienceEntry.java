package org.lianxin.assignment.experience;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A write-up in a list or among what a search found. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a51", "author": "11330102MB1234567B/S001", "region": "330102001", "status": "PUBLISHED",
         "title": "独居老人申请低保：先陪同体检再补材料", "category": "INCOME", "beginning": "独居，无收入来源，材料不全。",
         "publishedAt": "2026-04-15T09:30:00Z", "helpful": 12, "used": 3, "score": 60793}""")
record ExperienceEntry(
        UUID id,
        String author,
        String region,
        ExperienceStatus status,
        String title,
        ExperienceCategory category,

        @Schema(description = "the first 120 characters of the situation")
        String beginning,

        @Nullable Instant publishedAt,
        int helpful,
        int used,

        @Schema(description = "how well it fits what was searched; comparable within one search only")
        long score) {}
