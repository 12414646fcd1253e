package org.lianxin.assignment.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two versions. An entry of a list is told by what it is about – the name of a language, the
 * kind of a difficulty, kind and name of a facility or office – so that a changed note is a change, not one less and one more.
 */
@Schema(examples = """
        {"field": "population", "kind": "CHANGED", "before": 5180, "after": 5210}""")
record Difference(
        String field,
        Kind kind,
        @Nullable Object before,
        @Nullable Object after) {

    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    static List<Difference> between(
            ProfileContent before,
            HouseholdNumbers numbersBefore,
            ProfileContent after,
            HouseholdNumbers numbersAfter) {
        var then = fields(before, numbersBefore);
        var now = fields(after, numbersAfter);
        var names = new LinkedHashSet<>(then.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(then.get(name), now.get(name)))
                .map(name -> of(name, then.get(name), now.get(name)))
                .toList();
    }

    private static Difference of(String field, @Nullable Object before, @Nullable Object after) {
        var kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        return new Difference(field, kind, before, after);
    }

    private static Map<String, @Nullable Object> fields(ProfileContent content, HouseholdNumbers numbers) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("population", content.population());
        fields.put("households", content.households());
        fields.put("elderly", content.elderly());
        fields.put("children", content.children());
        content.languages().forEach(one -> fields.put("languages[%s]".formatted(one.name()), one));
        content.difficulties().forEach(one -> fields.put("difficulties[%s]".formatted(one.kind()), one));
        content.facilities().forEach(one -> fields.put("facilities[%s %s]".formatted(one.kind(), one.name()), one));
        content.contacts().forEach(one -> fields.put("contacts[%s %s]".formatted(one.kind(), one.office()), one));
        fields.put("economy", content.economy());
        fields.put("knownHouseholds", numbers.households());
        fields.put("vulnerableHouseholds", numbers.vulnerable());
        numbers.groups().forEach((group, count) -> fields.put("groups[%s]".formatted(group), count));
        return fields;
    }
}
