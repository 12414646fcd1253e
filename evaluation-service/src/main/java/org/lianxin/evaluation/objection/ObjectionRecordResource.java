package org.lianxin.evaluation.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

/** Where a correcting fact leads. */
@PersonalData
@Path("/api/v1/objections")
@RunOnVirtualThread
@Tag(name = "Objections")
class ObjectionRecordResource {
    private final ReadingObjections reading;
    private final Objections objections;

    ObjectionRecordResource(ReadingObjections reading, Objections objections) {
        this.reading = reading;
        this.objections = objections;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Open the objection behind a correcting fact; a cadre only their own")
    public ObjectionView get(@RestPath UUID id) {
        return ObjectionView.of(reading.one(objections.periodOf(id), id));
    }
}
