package org.lianxin.platform.time;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Role;

/** The working calendar this service counts by. */
@Path("/api/v1/working-days")
@Tag(name = "Operation")
@RunOnVirtualThread
public class WorkingDayResource {
    private final EditingCalendar editing;

    WorkingDayResource(EditingCalendar editing) {
        this.editing = editing;
    }

    @GET
    @PermitAll // it is the State Council's own announcement
    @Operation(summary = "The days on which the working calendar differs from Monday to Friday, in order")
    public List<WorkingDay> list(
            @QueryParam("year") @Parameter(description = "Only those of this year", example = "2026") @Nullable
                    String year) {
        return editing.list(year);
    }

    @PUT
    @Path("{day}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Say that a day is worked, or is not",
            description =
                    "Not for days that have passed. Ends already set do not move; every replica knows within a minute.")
    public WorkingDay put(@RestPath String day, @NotNull @Valid NewWorkingDay arrangement) {
        return editing.put(day, arrangement);
    }

    @DELETE
    @Path("{day}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Let a day be as the week says again")
    public void delete(@RestPath String day) {
        editing.delete(day);
    }
}
