package org.lianxin.assignment.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private final RegionTree tree = new RegionTree("33");

    @Test
    void aSmallCountIsHiddenAndZeroIsNot() {
        street("330102001", 4, 0);
        street("330102002", 0, 0);
        street("330102003", 30, 0);
        street("330102004", 40, 0);
        SmallCells.hideIn(tree.root());
        assertNull(shown("330102001"));
        assertEquals(0, shown("330102002"));
        assertNull(shown("330102003"), "the smallest other one, or the total would tell it");
        assertEquals(40, shown("330102004"));
        assertEquals(74, shown("330102"));
    }

    @Test
    void twoHiddenOnesProtectEachOther() {
        street("330102001", 3, 0);
        street("330102002", 4, 0);
        street("330102003", 30, 0);
        SmallCells.hideIn(tree.root());
        assertEquals(30, shown("330102003"));
        assertEquals(37, shown("330102"));
    }

    @Test
    void whatIsHiddenAboveCannotBeAddedUpFromBelow() {
        street("330102001", 3, 0);
        street("330103001", 20, 0);
        street("330103002", 30, 0);
        SmallCells.hideIn(tree.root());
        assertNull(shown("330102"));
        assertNull(shown("330103"), "it would tell 330102 by the total of the city");
        assertNull(shown("330103001"), "all its streets would tell 330103");
        assertEquals(53, shown("3301"));
    }

    @Test
    void whoHasNotReachedTheTargetIsNotTheDifference() {
        var organisation = tree.organisation("O1", "330102001");
        organisation.count(Cell.CADRES, 20);
        organisation.count(Cell.REACHED, 18);
        organisation.count(Cell.SHORT, 2);
        organisation.count(Cell.NO_TARGET, 0);
        SmallCells.hideIn(tree.root());
        assertNull(organisation.shown(Cell.SHORT));
        assertNull(organisation.shown(Cell.REACHED));
        assertEquals(0, organisation.shown(Cell.NO_TARGET));
        assertEquals(20, organisation.shown(Cell.CADRES));
    }

    @Test
    void coverageOfCommunitiesIsPublic() {
        tree.area("330102001").count(Cell.VACANT, 2);
        SmallCells.hideIn(tree.root());
        assertEquals(2, tree.area("330102001").shown(Cell.VACANT));
    }

    /** Whatever the numbers: in no sum is exactly one figure hidden that is not nothing. */
    @Test
    void noSumTellsAHiddenCount() {
        var dice = new Random(11);
        for (int round = 0; round < 200; round++) {
            var some = new RegionTree("33");
            for (int i = 0; i < 12; i++) {
                var street = "3301%02d%03d".formatted(dice.nextInt(3), dice.nextInt(3));
                some.area(street).count(Cell.HOUSEHOLDS, dice.nextInt(12));
                var organisation = some.organisation("O" + i, dice.nextBoolean() ? street : street.substring(0, 6));
                int reached = dice.nextInt(9);
                int below = dice.nextInt(9);
                organisation.count(Cell.CADRES, reached + below);
                organisation.count(Cell.REACHED, reached);
                organisation.count(Cell.SHORT, below);
            }
            SmallCells.hideIn(some.root());
            check(some.root());
        }
    }

    private static void check(Node node) {
        for (var cell : List.of(Cell.HOUSEHOLDS, Cell.CADRES, Cell.REACHED, Cell.SHORT)) {
            long value = node.value(cell);
            assertTrue(value == 0 || value >= SmallCells.SMALL || node.shown(cell) == null);
            var sum = new ArrayList<Long>();
            node.children().stream()
                    .filter(child -> cell != Cell.HOUSEHOLDS || child.level() != Level.ORGANISATION)
                    .forEach(child -> sum.add(child.shown(cell)));
            if (!sum.isEmpty()) {
                sum.add(node.shown(cell));
                assertTrue(sum.stream().filter(shown -> shown == null).count() != 1, sum::toString);
            }
        }
        node.children().forEach(SmallCellsTest::check);
    }

    private void street(String code, long households, long vulnerable) {
        tree.area(code).count(Cell.HOUSEHOLDS, households);
        tree.area(code).count(Cell.VULNERABLE, vulnerable);
    }

    private Long shown(String code) {
        assertNotNull(tree.area(code));
        return tree.area(code).shown(Cell.HOUSEHOLDS);
    }
}
