package org.lianxin.visit.visit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a plan that two devices may change independently of each other. */
public enum DraftField {
    PLANNED_FOR("plannedFor"),
    HOUSEHOLD("household"),
    WITH_CADRES("withCadres"),
    MINUTES("minutes"),
    NOTES("notes"),
    FINDINGS("findings");

    private final String jsonName;

    DraftField(String jsonName) {
        this.jsonName = jsonName;
    }

    /** When and by which device a field was last changed; without a device by a request of its own. */
    public record Change(long version, String device) {

        /** Whether a device that has seen {@code base} has not seen this change; its own changes it knows. */
        boolean unseenBy(String other, long base) {
            return version > base && (device.isEmpty() || !device.equals(other));
        }
    }

    public String jsonName() {
        return jsonName;
    }

    public static Optional<DraftField> of(String jsonName) {
        return Arrays.stream(values())
                .filter(field -> field.jsonName.equals(jsonName))
                .findFirst();
    }

    static Map<String, String> all(Change change) {
        return Arrays.stream(values()).collect(Collectors.toMap(DraftField::jsonName, field -> written(change)));
    }

    static Map<String, String> with(Map<String, String> before, Iterable<DraftField> changed, Change change) {
        var after = new HashMap<>(before);
        changed.forEach(field -> after.put(field.jsonName, written(change)));
        return after;
    }

    Change in(Map<String, String> versions) {
        var written = versions.getOrDefault(jsonName, "0 ");
        int blank = written.indexOf(' ');
        return new Change(Long.parseLong(written, 0, blank, 10), written.substring(blank + 1));
    }

    private static String written(Change change) {
        return change.version() + " " + change.device();
    }
}
