package org.lianxin.assignment.cadre;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
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
    @Operation(
            summary =
                    "Cadres of one organisation or of the organisations in a region; found by name, pinyin or staff number")
    public Page<CadreEntry> list(@Valid @BeanParam CadreQuery asked, @BeanParam PageQuery page) {
        return Page.of(
                        access.list(asked, page),
                        page,
                        row -> List.of(row.id().org(), row.id().staffNumber()))
                .map(CadreEntry::of);
    }
}
