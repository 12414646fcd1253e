package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.assignment.register.Day;
import org.lianxin.platform.web.QueryValue;

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

    @RestQuery
    @Nullable
    @Pattern(regexp = Known.PATTERN)
    @Parameter(description = Known.DESCRIPTION)
    String knownAt;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = AssignmentRole.class))
    String role;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = AssignmentStatus.class))
    String status;

    @RestQuery
    @Nullable
    @Parameter(
            description = "only those with recusal waived, or only those without",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String recusalWaived;

    @Nullable
    Instant known(Clock clock) {
        return Known.at(knownAt, clock);
    }

    /** Adds what is asked for to a query over assignments, or over versions of them, called {@code a}. */
    void narrow(StringBuilder where, Map<String, Object> values, @Nullable CadreId only) {
        add(where, values, " and a.community = :community", "community", community);
        add(where, values, " and a.cadre = :cadre", "cadre", cadre == null ? only : CadreId.parse(cadre));
        add(
                where,
                values,
                " and a.validFrom <= :on and (a.validTo is null or a.validTo > :on)",
                "on",
                Day.parse("on", on));
        add(where, values, " and a.role = :role", "role", QueryValue.choice("role", role, AssignmentRole.class));
        add(
                where,
                values,
                " and a.status = :status",
                "status",
                QueryValue.choice("status", status, AssignmentStatus.class));
        add(where, values, " and a.recusalWaived = :waived", "waived", QueryValue.flag("recusalWaived", recusalWaived));
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    static AssignmentQuery ofCommunity(String community, LocalDate on, @Nullable String knownAt) {
        var query = new AssignmentQuery();
        query.community = community;
        query.on = on.toString();
        query.knownAt = knownAt;
        return query;
    }
}
