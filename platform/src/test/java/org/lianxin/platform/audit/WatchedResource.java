package org.lianxin.platform.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Requests of every kind that the audit log has to tell apart. */
@Path("/api/v1/watched")
@PersonalData
@RunOnVirtualThread
public class WatchedResource {
    private final WatchedWork work;

    WatchedResource(WatchedWork work) {
        this.work = work;
    }

    @POST
    @Path("{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.INTEGRATION, Role.RESIDENT})
    public void write(@RestPath UUID id) {
        work.write(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.SUPERVISOR)
    public void change(@RestPath UUID id) {
        work.changeEntity(id);
    }

    @POST
    @Path("{id}/twice")
    @RolesAllowed(Role.SUPERVISOR)
    public void twice(@RestPath UUID id) {
        work.look();
        work.write(id);
        work.write(UUID.randomUUID());
    }

    @POST
    @Path("{id}/failure")
    @RolesAllowed(Role.SUPERVISOR)
    public void failure(@RestPath UUID id) {
        work.writeAndFail(id);
    }

    @POST
    @Path("{id}/look")
    @RolesAllowed(Role.SUPERVISOR)
    public void look(@RestPath UUID id) {
        work.look();
    }

    @POST
    @Path("{id}/anybody")
    @PermitAll
    public void anybody(@RestPath UUID id) {
        work.write(id);
    }

    @POST
    @Path("{id}/nobody")
    @PermitAll
    public void nobody(@RestPath UUID id) {
        work.writeForNobody(id);
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.RESIDENT})
    public List<String> list() {
        return List.of("one", "two", "three");
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.RESIDENT})
    public String read(@RestPath UUID id) {
        if (id.getLeastSignificantBits() == 0) {
            throw Problem.notFound("note", id);
        }
        return "personal";
    }

    @GET
    @Path("{id}/number")
    @RolesAllowed(Role.SUPERVISOR)
    @PersonalData(reason = true)
    public String number(@RestPath UUID id) {
        return "very personal";
    }

    @GET
    @Path("{id}/weather")
    @RolesAllowed(Role.SUPERVISOR)
    @NoPersonalData
    public String weather(@RestPath UUID id) {
        return "fine";
    }
}
