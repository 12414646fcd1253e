package org.lianxin.platform.crypto;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A data key as the administrator sees it: never the key itself. */
@Schema(name = "DataKey")
record DataKeyView(
        @Schema(examples = "3") int id,
        DataKeyPurpose purpose,
        DataKeyState state,

        @Schema(description = "name of the key-encryption key that wraps it", examples = "2026a")
        String wrappedBy,

        Instant createdAt,

        @Schema(description = "when no row used it any more", nullable = true) @Nullable
        Instant retiredAt,

        @Schema(description = "the rows it has sealed, counted now")
        List<Rows> rows) {

    @Schema(name = "SealedRows")
    record Rows(
            @Schema(examples = "household") String table,
            @Schema(examples = "phone") String column,
            @Schema(examples = "1200") long rows) {}

    static DataKeyView of(DataKey key, Map<SealedColumn, Map<Integer, Long>> counts) {
        var rows = counts.entrySet().stream()
                .filter(column -> column.getValue().containsKey(key.id()))
                .map(column -> new Rows(
                        column.getKey().table(),
                        column.getKey().column(),
                        column.getValue().get(key.id())))
                .toList();
        return new DataKeyView(
                key.id(), key.purpose(), key.state(), key.wrappedBy(), key.createdAt(), key.retiredAt(), rows);
    }
}
