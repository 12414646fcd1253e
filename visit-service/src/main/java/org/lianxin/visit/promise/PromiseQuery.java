package org.lianxin.visit.promise;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** What a list of promises is narrowed by; text, so that a wrong value is refused by name. */
class PromiseQuery {
    private static final int MOST_DAYS = 366;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = PromiseStatus.class))
    @Nullable
    String status;

    @QueryParam("community")
    @Parameter(example = "330102001051")
    @Nullable
    String community;

    @QueryParam("household")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String household;

    @QueryParam("dueWithin")
    @Parameter(description = "Only open ones that fall due within so many days, 0 to 366", example = "7")
    @Nullable
    String dueWithin;

    @Nullable
    PromiseStatus status() {
        return QueryValue.choice("status", status, PromiseStatus.class);
    }

    @Nullable
    String community() {
        return QueryValue.code("community", community);
    }

    @Nullable
    UUID household() {
        return QueryValue.id("household", household);
    }

    @Nullable
    Integer dueWithin() {
        if (dueWithin == null) {
            return null;
        }
        if (!dueWithin.matches("[0-9]{1,3}") || Integer.parseInt(dueWithin) > MOST_DAYS) {
            throw Problem.invalid("dueWithin", "wrong-type");
        }
        return Integer.valueOf(dueWithin);
    }
}
