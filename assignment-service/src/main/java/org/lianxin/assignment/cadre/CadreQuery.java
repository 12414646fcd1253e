package org.lianxin.assignment.cadre;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.organisation.CreditCode;

/** Which cadres a list shows. */
class CadreQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = CreditCode.PATTERN)
    String org;

    @RestQuery
    @Nullable
    @Pattern(regexp = "\\d{2,12}")
    @Parameter(description = "division code of the organisation, or its beginning")
    String region;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(enumeration = {"ACTIVE", "ON_LEAVE", "LEFT"}))
    String status;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "as it is typed: part of the name, its pinyin, its first letters or the beginning of the staff number; two"
                            + " characters or more")
    String q;
}
