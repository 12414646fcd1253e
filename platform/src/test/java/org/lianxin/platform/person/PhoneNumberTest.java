package org.lianxin.platform.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "13812341234, +8613812341234, 138****1234",
        "138 1234 1234, +8613812341234, 138****1234",
        "+86-138-1234-1234, +8613812341234, 138****1234",
        "１３８１２３４１２３４, +8613812341234, 138****1234",
        "(0571) 8888 8666, +8657188888666, 0571****8666",
        "010-65551234, +861065551234, 010****1234",
        "+852 2345 6789, +85223456789, +852****6789",
        "+1 650-253-0000, +16502530000, +1****0000"
    })
    void readsItAsPeopleWriteIt(String text, String value, String masked) {
        var number = PhoneNumber.read(text).orElseThrow();
        assertEquals(value, number.value());
        assertEquals(masked, number.masked());
        assertEquals(masked, number.toString());
        assertEquals(masked, Masking.phoneNumber(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "123", "12812341234", "138123412345", "13812341234 ext. 5", "+999 1234567"})
    void refusesWhatIsNone(String text) {
        assertTrue(PhoneNumber.read(text).isEmpty());
        assertEquals("*".repeat(text.length()), Masking.phoneNumber(text));
    }

    @Test
    void isMadeOfTheOneFormOnly() {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("138 1234 1234"));
    }

    @Test
    void aNameKeepsItsFamilyName() {
        assertEquals("张**", Masking.name("张三丰"));
        assertEquals("王*", Masking.name("王"));
        assertEquals("𠮷*", Masking.name("𠮷田"));
        assertEquals("", Masking.name(""));
    }
}
