package org.lianxin.visit.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The conditions of a list: the caller's scope always, the filters given, and where the page before ended. */
public final class Filter {
    private final StringJoiner conditions = new StringJoiner(" and ");
    private final Map<String, Object> parameters = new HashMap<>();

    private Filter() {}

    public static Filter within(Scope scope) {
        var filter = new Filter();
        filter.conditions.add(scope.condition());
        filter.parameters.putAll(scope.parameters());
        return filter;
    }

    /** Only rows with this value; no condition when it is not given. */
    public Filter with(String attribute, @Nullable Object value) {
        if (value != null) {
            conditions.add(attribute + " = :" + attribute);
            parameters.put(attribute, value);
        }
        return this;
    }

    public Filter and(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /** Only rows after this one in the order of the two attributes; no condition on the first page. */
    public Filter after(String first, String second, List<? extends Object> keys) {
        if (!keys.isEmpty()) {
            conditions.add("(" + first + ", " + second + ") > (:afterFirst, :afterSecond)");
            parameters.put("afterFirst", keys.get(0));
            parameters.put("afterSecond", keys.get(1));
        }
        return this;
    }

    public String where() {
        return conditions.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
