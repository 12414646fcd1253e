package org.lianxin.platform.imports;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;

/** How an uploaded list is to be treated, a {@code @BeanParam} beside the body. */
public class Upload {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String NDJSON = "application/x-ndjson";

    @RestQuery
    @Nullable
    @Parameter(description = "true: judge every row and write nothing")
    String dryRun;

    @RestQuery
    @Nullable
    @Parameter(description = "true: an answer at once tells every row, not only those refused")
    String verbose;

    @RestHeader("Prefer")
    @Nullable
    @Pattern(regexp = "\\p{Print}{0,200}")
    @Parameter(description = "respond-async: be answered 202 whatever the size (RFC 7240)")
    String prefer;

    @RestHeader("Content-Type")
    @Nullable
    @Parameter(hidden = true)
    String contentType;

    boolean isDryRun() {
        return Boolean.TRUE.equals(QueryValue.flag("dryRun", dryRun));
    }

    boolean isVerbose() {
        return Boolean.TRUE.equals(QueryValue.flag("verbose", verbose));
    }

    boolean mayBeAnsweredLater() {
        return prefer != null && prefer.contains("respond-async");
    }

    MediaType type() {
        return contentType == null ? MediaType.valueOf(CSV) : MediaType.valueOf(contentType);
    }
}
