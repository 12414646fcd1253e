package org.lianxin.assignment.handover;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.platform.web.QueryValue;

/** Which hand-overs a list shows. */
class HandOverQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = CommunityCode.PATTERN)
    String community;

    @RestQuery
    @Nullable
    @Pattern(regexp = CadreId.PATTERN)
    @Parameter(description = "ORG/STAFF, on either side")
    String cadre;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = HandOverStatus.class))
    String status;

    @RestQuery
    @Nullable
    @Parameter(
            description = "those a supervisor must see to: refused, overdue, or without a successor on the day",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String queue;

    @RestQuery
    @Nullable
    @Parameter(description = "those whose signatures are overdue", schema = @Schema(type = SchemaType.BOOLEAN))
    String overdue;

    @RestQuery
    @Nullable
    @Parameter(
            description = "those whose joint first visit is still asked for",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String jointVisitDue;

    void narrow(StringBuilder where, Map<String, Object> values, LocalDate today) {
        if (community != null) {
            where.append(" and h.community = :community");
            values.put("community", community);
        }
        if (cadre != null) {
            where.append(" and (h.outgoing = :cadre or h.incoming = :cadre)");
            values.put("cadre", CadreId.parse(cadre));
        }
        var wanted = QueryValue.choice("status", status, HandOverStatus.class);
        if (wanted != null) {
            where.append(" and h.status = :status");
            values.put("status", wanted);
        }
        flag(where, "overdue", overdue, "h.status = OPEN and h.overdueSince is not null");
        flag(where, "jointVisitDue", jointVisitDue, "h.jointVisit.by is not null and h.jointVisit.visit is null");
        if (queue != null) {
            values.put("today", today);
        }
        flag(
                where,
                "queue",
                queue,
                "h.status = REFUSED or h.status = OPEN and (h.overdueSince is not null or h.successor is null and h.endsOn <= :today)");
    }

    private static void flag(StringBuilder where, String name, @Nullable String value, String condition) {
        var wanted = QueryValue.flag(name, value);
        if (wanted != null) {
            where.append(wanted ? " and (" : " and not (").append(condition).append(')');
        }
    }
}
