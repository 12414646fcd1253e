package org.lianxin.platform.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.FieldMessages;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

/** Lists that were sent in, whatever register they were for. */
@NoPersonalData
@Path("/api/v1/imports")
@RunOnVirtualThread
@Tag(name = "imports")
public class ImportResource {
    /** Undone while the caller waits; what is larger is seen to in the background. */
    private static final int FEW = 20_000;

    private final ReadingImports reading;
    private final UndoingImport undoing;
    private final TakingIn takingIn;
    private final ImportJob job;
    private final Verdicts verdicts;
    private final VerdictsAsCsv asCsv;
    private final FieldMessages messages;

    ImportResource(
            ReadingImports reading,
            UndoingImport undoing,
            TakingIn takingIn,
            ImportJob job,
            Verdicts verdicts,
            VerdictsAsCsv asCsv,
            FieldMessages messages) {
        this.reading = reading;
        this.undoing = undoing;
        this.takingIn = takingIn;
        this.job = job;
        this.verdicts = verdicts;
        this.asCsv = asCsv;
        this.messages = messages;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
    @Operation(summary = "Imports, newest first; for others than administrators those they sent in themselves")
    public Page<ImportView> list(
            @RestQuery @Nullable @Size(max = 40) @Parameter(description = "what was taken in, such as communities")
                    String register,
            @BeanParam PageQuery page,
            HttpHeaders headers) {
        return Page.of(reading.list(register, page), page, row -> List.of(row.id.toString()))
                .map(row -> reading.view(row, headers));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
    @Operation(summary = "One import: how far it is, or what became of it")
    public ImportView get(@RestPath UUID id, HttpHeaders headers) {
        return reading.view(reading.require(id), headers);
    }

    @PersonalData
    @GET
    @Path("{id}/verdicts")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
    @Operation(summary = "What became of each row, by line")
    public Page<RowVerdict> verdicts(
            @RestPath UUID id,
            @RestQuery
                    @Nullable
                    @Parameter(schema = @Schema(enumeration = {"CREATED", "CHANGED", "UNCHANGED", "REFUSED"}))
                    String verdict,
            @BeanParam PageQuery page,
            HttpHeaders headers) {
        reading.require(id);
        var only = QueryValue.choice("verdict", verdict, Verdict.class);
        var after = page.after(1);
        int line = after.isEmpty() ? 0 : Integer.parseInt(after.getFirst());
        return Page.of(
                verdicts.after(id, only, line, page.fetch(), messages.language(headers)),
                page,
                row -> List.of(Integer.toString(row.line())));
    }

    @PersonalData
    @GET
    @Path("{id}/verdicts.csv")
    @Produces(Upload.CSV)
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
    @Operation(summary = "What became of each row, as a file for a spreadsheet")
    public RestResponse<StreamingOutput> verdictsAsCsv(
            @RestPath UUID id,
            @RestQuery
                    @Nullable
                    @Parameter(schema = @Schema(enumeration = {"CREATED", "CHANGED", "UNCHANGED", "REFUSED"}))
                    String verdict,
            HttpHeaders headers) {
        reading.require(id);
        var only = QueryValue.choice("verdict", verdict, Verdict.class);
        var language = messages.language(headers);
        StreamingOutput file = out -> asCsv.write(id, only, language, out);
        return ResponseBuilder.ok(file)
                .header("Content-Disposition", "attachment; filename=\"verdicts-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path("{id}/undo")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
    @Operation(
            summary = "Take an import back",
            description =
                    "What it made is removed and what it changed gets its former values, where it still stands as the"
                            + " import left it; refused while something refers to a record it made. Asking again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Undone",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Being undone; ask again at the import's address",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> undo(@RestPath UUID id, HttpHeaders headers) {
        var asked = undoing.request(id);
        if (asked.created + asked.changed <= FEW) {
            takingIn.processNow(id);
        } else {
            job.wake();
        }
        var view = reading.view(reading.require(id), headers);
        return view.isFinished()
                ? ResponseBuilder.ok(view).build()
                : ResponseBuilder.create(Status.ACCEPTED, view).build();
    }
}
