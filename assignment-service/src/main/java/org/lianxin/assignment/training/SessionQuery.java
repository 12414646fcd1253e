package org.lianxin.assignment.training;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.Day;

/** Which sessions a list shows. */
class SessionQuery {

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(format = "uuid"))
    String course;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = SessionStatus.class))
    String status;

    @RestQuery
    @Nullable
    @Pattern(regexp = Day.PATTERN)
    @Parameter(
            description = "beginning on this day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;
}
