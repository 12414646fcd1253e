package org.lianxin.platform.crypto;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.lianxin.platform.web.Role;

/** The keys that seal fields, for the operator. */
@Path("/api/v1/data-keys")
@Tag(name = "Operation")
@RunOnVirtualThread
public class DataKeyResource {
    private final ExchangingKeys exchanging;
    private final SealedColumns columns;
    private final SealedRows rows;

    DataKeyResource(ExchangingKeys exchanging, SealedColumns columns, SealedRows rows) {
        this.exchanging = exchanging;
        this.columns = columns;
        this.rows = rows;
    }

    @Schema(name = "DataKeyRewrapping")
    public record Rewrapped(
            @Schema(description = "how many data keys were wrapped by another key before", examples = "2")
            int keys) {}

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "The data keys, and how many rows each has sealed",
            description =
                    "A rotation is done once the old key is RETIRED. Every sealed column is counted for the answer.")
    public List<DataKeyView> list() {
        Map<SealedColumn, Map<Integer, Long>> counts =
                columns.all().stream().collect(toMap(column -> column, rows::byKey));
        return exchanging.all().stream().map(key -> DataKeyView.of(key, counts)).toList();
    }

    @POST
    @Path("rotations")
    @RolesAllowed(Role.ADMINISTRATOR)
    @ResponseStatus(202)
    @Operation(
            summary = "Seal with a new data key from now on",
            description =
                    "Rows of the old key are sealed anew in the background, while the service works on. 409 while a "
                            + "rotation runs, so a repeated request starts no second one.")
    public DataKeyView rotate() {
        return DataKeyView.of(exchanging.rotate(), Map.of());
    }

    @POST
    @Path("rewrappings")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Wrap every data key by the first key of lianxin.keys",
            description =
                    "Every replica must know both keys by then; afterwards the old one can be taken out. No row is touched.")
    public Rewrapped rewrap() {
        return new Rewrapped(exchanging.rewrap());
    }
}
