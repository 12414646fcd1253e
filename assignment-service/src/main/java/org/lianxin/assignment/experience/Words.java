package org.lianxin.assignment.experience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why: with a return, a review, a withdrawal. */
@Schema(name = "ExperienceWords", examples = """
        {"words": "步骤写得清楚；请补充失败的那一次。"}""")
record Words(@NotBlank @Size(max = 1000) String words) {}
