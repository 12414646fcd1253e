package org.lianxin.assignment.cadre;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@Path("/api/v1/cadres")
@RunOnVirtualThread
@Tag(name = "cadres")
class CadreListResource {

    private final CadreAccess access;

    CadreListResource(CadreAccess access) {
        this.access = access;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
    @Operation(summary = "Cadres of one organisation or of the organisations in a region")
    public Page<CadreEntry> list(
            @RestQuery @Nullable @Pattern(regexp = CreditCode.PATTERN) String org,
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region,
            @BeanParam PageQuery page) {
        return Page.of(
                        access.list(org, region, page),
                        page,
                        row -> List.of(row.id().org(), row.id().staffNumber()))
                .map(CadreEntry::of);
    }
}
