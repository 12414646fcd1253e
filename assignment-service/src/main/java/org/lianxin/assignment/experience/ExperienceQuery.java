package org.lianxin.assignment.experience;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.Day;

/** What is searched among published write-ups. */
class ExperienceQuery {

    @RestQuery
    @Nullable
    @Size(min = 1, max = 100)
    @Parameter(description = "words to be found; without them the newest come first")
    String q;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = ExperienceCategory.class))
    String category;

    @RestQuery
    @Nullable
    @Pattern(regexp = "\\d{2,12}")
    @Parameter(description = "of authors in this region")
    String region;

    @RestQuery
    @Nullable
    @Pattern(regexp = CadreId.PATTERN)
    @Parameter(description = "ORG/STAFF")
    String author;

    @RestQuery
    @Nullable
    @Pattern(regexp = Day.PATTERN)
    @Parameter(
            description = "published on this day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String since;
}
