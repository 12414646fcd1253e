package org.lianxin.assignment.organisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** Published codes of real organisations. */
    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058B", "9144030071526726XG", "91110000600037341L"})
    void acceptsPublishedCodes(String code) {
        assertTrue(CreditCode.isValid(code));
    }

    @Test
    void noticesEverySingleWrongCharacter() {
        var code = "91330100799655058B";
        for (int i = 0; i < code.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (c != code.charAt(i)) {
                    assertFalse(CreditCode.isValid(code.substring(0, i) + c + code.substring(i + 1)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9133010079965505",
                "91330100799655058BB",
                "91330100799655058b",
                "9133010079965505IO",
                "９1330100799655058B"
            })
    void refusesOtherShapes(String code) {
        assertFalse(CreditCode.isValid(code));
    }
}
