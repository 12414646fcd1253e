package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.assignment.register.Day;

/** Which assignments a list shows. */
class AssignmentQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = CadreId.PATTERN)
    @Parameter(description = "ORG/STAFF")
    String cadre;

    @RestQuery
    @Nullable
    @Pattern(regexp = CommunityCode.PATTERN)
    String community;

    @RestQuery
    @Nullable
    @Pattern(regexp = Day.PATTERN)
    @Parameter(description = "valid on this day", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String on;

    @Nullable
    LocalDate day() {
        return Day.parse("on", on);
    }

    static AssignmentQuery ofCommunity(String community, LocalDate on) {
        var query = new AssignmentQuery();
        query.community = community;
        query.on = on.toString();
        return query;
    }
}
