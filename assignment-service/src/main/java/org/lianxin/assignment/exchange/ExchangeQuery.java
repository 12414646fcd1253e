package org.lianxin.assignment.exchange;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.Day;

/** Which exchange sessions a list shows. */
class ExchangeQuery {

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = ExchangeStatus.class))
    String status;

    @RestQuery
    @Nullable
    @Size(min = 1, max = 51)
    @Pattern(regexp = CadreId.PATTERN)
    @Parameter(description = "ORG/STAFF")
    String host;

    @RestQuery
    @Nullable
    @Pattern(regexp = Day.PATTERN)
    @Parameter(
            description = "beginning on this day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;
}
