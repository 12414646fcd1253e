package org.lianxin.visit.household.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    @ParameterizedTest
    @CsvSource({
        "清波街道 12 号 3 单元 401, 清波街道１２号３单元４０１, SAME_ADDRESS",
        "清波街道 12 幢 401 室, 清波街道12号楼401室, SAME_ADDRESS",
        "清波街道 12 号 3 单元 401, 清波街 12 号 3 单元 401 室, SIMILAR_ADDRESS",
        "清波街道 12 号 3 单元 401, 清波街道 12 号 3 单元 402, ",
        "清波街道 12 号 401, 清波街道 1 号 2401, ",
        "清波街道 12 号, 望江门外直街 12 号, "
    })
    void comparesAddressesAsPeopleWriteThem(String one, String other, String sign) {
        var expected = sign == null ? Set.of() : Set.of(Sign.valueOf(sign));
        assertEquals(expected, look(one).signs(look(other)));
    }

    @Test
    void takesOneOtherCharacterOfThreeForASlip() {
        assertEquals(
                Set.of(Sign.SAME_ADDRESS, Sign.SIMILAR_NAME), look("1 号", "王小明").signs(look("1 号", "王晓明")));
        assertEquals(Set.of(Sign.SAME_ADDRESS), look("1 号", "王明").signs(look("1 号", "王亮")));
        assertEquals(
                Set.of(Sign.SAME_ADDRESS, Sign.SAME_NAME),
                look("1 号", "王明", "李四").signs(look("1 号", "李四")));
    }

    @Test
    void manyWithTheSameNumbersAreComparedByName() {
        var looks = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> look("大院 1 号", i == 500 ? "张三丰" : i == 900 ? "张三丰" : "住户" + i + "号"))
                .toList();
        var found = Comparing.suspects(looks, signs -> signs.contains(Sign.SAME_NAME) ? 100 : 0, 60);
        assertEquals(
                List.of(Set.of(Sign.SAME_ADDRESS, Sign.SAME_NAME)),
                found.stream().map(Pair::signs).toList());
    }

    private static Look look(String address, String... names) {
        return Look.of(UUID.randomUUID(), address, Set.of(names));
    }
}
