package org.lianxin.platform.codes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {
    private static final String SECRET = "a-secret-that-only-tests-know-about";
    private final OneTimeCodes codes = new OneTimeCodes(new KeyedHash(SECRET));

    @Test
    void aThousandCodesAreAThousandAndWellFormed() {
        var issued = Stream.generate(codes::issue).limit(1_000).collect(Collectors.toSet());
        assertEquals(1_000, issued.size());
        assertTrue(issued.stream().allMatch(codes::wellFormed));
    }

    @Test
    void howACodeIsReadOutDoesNotMatter() {
        var hash = codes.hash("7K3QA-0M2VD-9XTFW-14H6N-1RBZE-8");
        assertArrayEquals(hash, codes.hash("7k3qa om2vd 9xtfw l4h6n irbze 8"));
        assertFalse(Arrays.equals(hash, codes.hash("7K3QA-0M2VD-9XTFW-14H6N-1RBZE-9")));
    }

    @Test
    void anotherKeyGivesAnotherHash() {
        var other = new OneTimeCodes(new KeyedHash(SECRET + "!"));
        assertFalse(Arrays.equals(codes.hash("7K3QA"), other.hash("7K3QA")));
    }

    @Test
    void whatIsNoCodeIsSeen() {
        for (var text : new String[] {"", "7K3QA", "7K3QA-0M2VD-9XTFW-14H6N-1RBZE-U", "你好"}) {
            assertFalse(codes.wellFormed(text), text);
        }
    }

    @Test
    void aKeyThatIsTooShortIsRefused() {
        assertThrows(IllegalStateException.class, () -> new KeyedHash("short"));
    }
}
