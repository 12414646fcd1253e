package org.lianxin.platform.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. The next page is asked for with {@code cursor=next}; the {@code Link} header carries the whole
 * address.
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "cursor of the next page; absent on the last", nullable = true) @Nullable
        String next) {

    /**
     * @param rows up to one row more than asked for: the extra one only tells that there is a next page
     * @param sortKey the values the list is sorted by, of one row
     */
    public static <T> Page<T> of(List<T> rows, PageQuery query, Function<T, List<String>> sortKey) {
        if (rows.size() <= query.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, query.limit()));
        return new Page<>(items, query.cursorAfter(sortKey.apply(items.getLast())));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
