package org.lianxin.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;

/** Accepts a list: kept in the database first, then worked on – at once if it is small, in the background if it is not. */
@ApplicationScoped
public class Uploading {
    private final ReceivingFile receiving;
    private final Intakes intakes;
    private final Imports imports;
    private final Parts parts;
    private final TakingIn takingIn;
    private final ImportJob job;
    private final Verdicts verdicts;
    private final ReadingImports reading;
    private final Idempotency idempotency;
    private final ImportConfig config;
    private final Caller caller;
    private final Clock clock;

    Uploading(
            ReceivingFile receiving,
            Intakes intakes,
            Imports imports,
            Parts parts,
            TakingIn takingIn,
            ImportJob job,
            Verdicts verdicts,
            ReadingImports reading,
            Idempotency idempotency,
            ImportConfig config,
            Caller caller,
            Clock clock) {
        this.receiving = receiving;
        this.intakes = intakes;
        this.imports = imports;
        this.parts = parts;
        this.takingIn = takingIn;
        this.job = job;
        this.verdicts = verdicts;
        this.reading = reading;
        this.idempotency = idempotency;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** 200 with the verdicts, or 202 for what takes longer; either way {@code Location} is where the import is found. */
    public RestResponse<ImportView> upload(
            String register, InputStream body, Upload upload, UriInfo uri, HttpHeaders headers) {
        var dryRun = upload.isDryRun();
        var verbose = upload.isVerbose();
        UUID id;
        boolean small;
        try (var file = receiving.receive(body, upload)) {
            checkHeader(register, file);
            small = file.size() <= config.atOnce().asLongValue() && !upload.mayBeAnsweredLater();
            id = QuarkusTransaction.requiringNew().call(() -> store(register, file, dryRun));
        }
        if (small) {
            takingIn.processNow(id);
        } else {
            job.wake();
        }
        var view = QuarkusTransaction.requiringNew().call(() -> reading.view(imports.findById(id), headers));
        var location = uri.getBaseUriBuilder()
                .path("api/v1/imports")
                .path(id.toString())
                .build();
        return view.isFinished()
                ? ResponseBuilder.ok(view.with(verdicts.first(id, verbose, headers)))
                        .location(location)
                        .build()
                : ResponseBuilder.create(Status.ACCEPTED, view)
                        .location(location)
                        .build();
    }

    /** A header that is wrong is told while the sender still listens. */
    private void checkHeader(String register, StoredFile file) {
        var intake = intakes.require(register);
        try (var rows = file.rows(intake.breaksInRecord())) {
            var unused = Columns.of(rows, intake);
        } catch (IOException e) {
            throw new ImportFailure(e);
        }
    }

    private UUID store(String register, StoredFile file, boolean dryRun) {
        var intake = intakes.require(register);
        return idempotency.once(
                "import " + register,
                Map.of("file", file.hexHash(), "dryRun", dryRun),
                Ids.next(),
                id -> {
                    imports.persistAndFlush(new Import(
                            id, register, file, dryRun, caller.subject(), intake.scope(caller), clock.instant()));
                    parts.store(id, file.path(), intake.personal());
                    return id;
                },
                earlier -> earlier);
    }
}
