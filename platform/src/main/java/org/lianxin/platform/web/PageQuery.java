package org.lianxin.platform.web;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The part of a list's address that asks for a page: {@code ?limit=1..200&cursor=…}, as a {@code @BeanParam}. */
public class PageQuery {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(
            description = "rows of a page, 1 to 200",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            defaultValue = "20"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "where the page before ended, as it said in `next`")
    @Nullable
    String cursor;

    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MAX_LIMIT) {
            throw Problem.invalid("limit", "limit-out-of-range", MAX_LIMIT);
        }
        return Integer.parseInt(limit);
    }

    /** How many rows to read: one more than the page holds. */
    public int fetch() {
        return limit() + 1;
    }

    /** The sort key the page starts after: {@code keys} values, or none on the first page. */
    public List<String> after(int keys) {
        return cursor == null ? List.of() : cursors().read(cursor, keys);
    }

    String cursorAfter(List<String> sortKey) {
        return cursors().write(sortKey);
    }

    private static Cursors cursors() {
        return Arc.container().instance(Cursors.class).get();
    }
}
