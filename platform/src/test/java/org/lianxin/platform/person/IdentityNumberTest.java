package org.lianxin.platform.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
    /** The example of the standard itself. */
    private static final String EXAMPLE = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                "11010519491231002x",
                " 110105 19491231 002X ",
                "110105-19491231-002X",
                "１１０１０５１９４９１２３１００２Ｘ"
            })
    void readsItAsPeopleWriteIt(String text) {
        assertEquals(EXAMPLE, IdentityNumber.read(text).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "110105491231002",
                "110105194912310021",
                "11010519491331002X",
                "01010519491231002X",
                "11010519491231002XX"
            })
    void refusesWhatIsNone(String text) {
        assertTrue(IdentityNumber.read(text).isEmpty());
    }

    /** What the check character is for: one wrong digit, or two neighbours exchanged. */
    @Test
    void noticesEveryWrongDigitAndEveryExchangeOfNeighbours() {
        for (int i = 0; i < 17; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != EXAMPLE.charAt(i)) {
                    var wrong = EXAMPLE.substring(0, i) + digit + EXAMPLE.substring(i + 1);
                    assertTrue(IdentityNumber.read(wrong).isEmpty(), wrong);
                }
            }
            if (i < 16 && EXAMPLE.charAt(i) != EXAMPLE.charAt(i + 1)) {
                var swapped =
                        EXAMPLE.substring(0, i) + EXAMPLE.charAt(i + 1) + EXAMPLE.charAt(i) + EXAMPLE.substring(i + 2);
                assertTrue(IdentityNumber.read(swapped).isEmpty(), swapped);
            }
        }
    }

    @Test
    void aDayThatNeverWasIsRefusedEvenWithARightCheckCharacter() {
        long right = "0123456789X"
                .chars()
                .filter(check ->
                        IdentityNumber.read("11010519490230002" + (char) check).isPresent())
                .count();
        assertEquals(0, right);
    }

    @Test
    void showsItselfMaskedOnly() {
        var number = IdentityNumber.read(EXAMPLE).orElseThrow();
        assertEquals(LocalDate.of(1949, 12, 31), number.birthDate());
        assertEquals("1101**********002X", number.masked());
        assertEquals("1101**********002X", number.toString());
        assertEquals("1101**********002X", Masking.identityNumber(EXAMPLE));
        assertEquals("*****", Masking.identityNumber("12345"));
        assertFalse(assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("110105194912310020"))
                .getMessage()
                .contains("1949"));
    }
}
