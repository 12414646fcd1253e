package org.lianxin.visit.household.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge and what became of each person. */
@Schema(name = "HouseholdMerge")
record MergeView(
        UUID id,
        UUID kept,
        UUID merged,
        String mergedBy,
        Instant mergedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        List<Person> people,

        @Schema(description = "When parted: people who have left the kept household meanwhile and stay where they are")
        List<UUID> stayed) {

    /** One person of the merged household. */
    @Schema(name = "MergedPerson")
    record Person(
            UUID resident,

            @Nullable @Schema(description = "The kept person who is the same; none who went over")
            UUID sameAs) {}

    static MergeView of(HouseholdMerge merge, List<HouseholdMergePerson> people, List<UUID> stayed) {
        return new MergeView(
                merge.id(),
                merge.kept(),
                merge.merged(),
                merge.mergedBy(),
                merge.mergedAt(),
                merge.undoneBy(),
                merge.undoneAt(),
                people.stream()
                        .map(person -> new Person(person.resident(), person.sameAs()))
                        .toList(),
                stayed);
    }
}
