package org.lianxin.assignment.organisation;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which organisations a list shows. */
class OrganisationQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = "\\d{2,12}")
    @Parameter(description = "division code or its beginning")
    String region;

    @RestQuery
    @Nullable
    @Pattern(regexp = CreditCode.PATTERN)
    @Parameter(description = "those that belong to this organisation directly")
    String parent;

    @RestQuery
    @Nullable
    @Pattern(regexp = CreditCode.PATTERN)
    @Parameter(description = "all below this organisation, however deep")
    String under;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "as it is typed: part of the name, its pinyin, its first letters or the beginning of the code; two characters or"
                            + " more")
    String q;
}
