package org.lianxin.assignment.community;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which communities a list shows. */
class CommunityQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = "\\d{2,12}")
    @Parameter(description = "division code or its beginning")
    String region;

    /** A text, because JAX-RS answers an unknown word with a 404 that names no field. */
    @RestQuery
    @Nullable
    @Pattern(regexp = "RESIDENTIAL|VILLAGE|WORK_UNIT")
    @Parameter(schema = @Schema(enumeration = {"RESIDENTIAL", "VILLAGE", "WORK_UNIT"}))
    String kind;

    /** At least two characters: one is no use to anybody and has no index. */
    @RestQuery
    @Nullable
    @Size(min = 2, max = 50)
    @Parameter(description = "part of the name, two characters or more")
    String name;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "as it is typed: part of the name, its pinyin (qinghefang), its first letters (qhf) or the beginning of the code;"
                            + " two characters or more")
    String q;

    @RestQuery
    @Nullable
    @Parameter(description = "true: those that exist no more today; false: those that do")
    String closed;
}
