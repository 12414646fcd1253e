package org.lianxin.assignment.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides small counts, and as many others as it takes that none of them can be worked out. Figures form sums: the parts of an
 * area make the area, and who has reached a target, who has not and for whom there is none make all cadres. In each sum either
 * nothing is hidden or at least two counts are, since one alone is the difference of the others. What is hidden for one sum
 * is hidden in all, hence this is repeated until nothing changes.
 */
final class SmallCells {

    static final long SMALL = 5;

    private static final Set<Cell> OF_TRAINING = EnumSet.of(Cell.REACHED, Cell.SHORT, Cell.NO_TARGET);

    /** One count of one area. */
    private record Place(Node node, Cell cell) {

        long value() {
            return node.value(cell);
        }

        boolean isHidden() {
            return node.shown(cell) == null;
        }
    }

    private record Sum(List<Place> parts, Place whole) {}

    private final List<Sum> sums = new ArrayList<>();

    private SmallCells(Node root) {
        collect(root);
    }

    static void hideIn(Node root) {
        var cells = new SmallCells(root);
        boolean again = true;
        while (again) {
            again = false;
            for (var sum : cells.sums) {
                again |= protect(sum);
            }
        }
    }

    private void collect(Node node) {
        for (var cell : Cell.values()) {
            if (cell.isOfPeople()) {
                long value = node.value(cell);
                if (value > 0 && value < SMALL) {
                    node.hide(cell);
                }
                // Households are counted by street, not by organisation.
                var parts = node.children().stream()
                        .filter(child -> cell.ordinal() >= Cell.CADRES.ordinal() || child.level() != Level.ORGANISATION)
                        .map(child -> new Place(child, cell))
                        .toList();
                if (!parts.isEmpty()) {
                    sums.add(new Sum(parts, new Place(node, cell)));
                }
            }
        }
        sums.add(new Sum(
                OF_TRAINING.stream().map(cell -> new Place(node, cell)).toList(), new Place(node, Cell.CADRES)));
        node.children().forEach(this::collect);
    }

    /** Whether something more had to be hidden: the smallest part that says anything, else the whole. */
    private static boolean protect(Sum sum) {
        long hidden = Stream.concat(sum.parts().stream(), Stream.of(sum.whole()))
                .filter(Place::isHidden)
                .count();
        if (hidden != 1) {
            return false;
        }
        var more = sum.parts().stream()
                .filter(place -> !place.isHidden() && place.value() > 0)
                .min(Comparator.comparingLong(Place::value))
                .or(() -> Stream.of(sum.whole())
                        .filter(place -> !place.isHidden() && place.value() > 0)
                        .findFirst());
        more.ifPresent(place -> place.node().hide(place.cell()));
        return more.isPresent();
    }
}
