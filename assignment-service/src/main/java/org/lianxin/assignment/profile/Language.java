package org.lianxin.assignment.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A language or dialect spoken in a community. */
@Schema(name = "SpokenLanguage", examples = """
        {"name": "杭州话", "percent": 60}""")
public record Language(
        @NotBlank @Size(max = 50) String name,

        @Nullable @Min(0) @Max(100) @Schema(description = "of the people, roughly")
        Integer percent) {}
