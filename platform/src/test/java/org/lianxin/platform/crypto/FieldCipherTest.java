package org.lianxin.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.note.PlatformTest;

@QuarkusTest
class FieldCipherTest extends PlatformTest {
    private static final String PLAIN = "+8613812341234";

    @Inject
    SealedNotes notes;

    @Inject
    FieldCipher cipher;

    @Inject
    BlindIndex index;

    @Test
    void whatWasSealedOpensInItsPlace() {
        for (var text : List.of(PLAIN, "", "张三丰，住在杭州 🏮", "x".repeat(100_000))) {
            assertEquals(text, notes.open(notes.write(text)));
        }
    }

    @Test
    void theDatabaseHoldsNeitherTheValueNorTheSameBytesTwice() {
        var one = notes.sealed(notes.write(PLAIN));
        var other = notes.sealed(notes.write(PLAIN));
        assertFalse(Arrays.equals(one, other));
        assertFalse(new String(one, StandardCharsets.ISO_8859_1).contains("1381234"));
    }

    @Test
    void aValueMovedToAnotherRowTableOrColumnDoesNotOpen() {
        var home = notes.write(PLAIN);
        var sealed = notes.sealed(home);
        var elsewhere = notes.write("other");
        notes.put(elsewhere, sealed);
        assertThrows(Unopenable.class, () -> notes.open(elsewhere));
        assertThrows(Unopenable.class, () -> cipher.open(sealed, "note", SealedNotes.COLUMN, home));
        assertThrows(Unopenable.class, () -> cipher.open(sealed, SealedNotes.TABLE, "lookup", home));
        assertEquals(PLAIN, cipher.open(sealed, SealedNotes.TABLE, SealedNotes.COLUMN, home));
        // It must not stay: a rotation could never get this row done.
        notes.rewrite(elsewhere, "other");
    }

    @Test
    void everyChangedBitIsNoticedAndNothingIsGivenAway() {
        var id = notes.write(PLAIN);
        var sealed = notes.sealed(id);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            var refusal = assertThrows(
                    Unopenable.class, () -> cipher.open(changed, SealedNotes.TABLE, SealedNotes.COLUMN, id));
            assertFalse(refusal.getMessage().contains("138"));
        }
        for (int length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThrows(Unopenable.class, () -> cipher.open(cut, SealedNotes.TABLE, SealedNotes.COLUMN, id));
        }
    }

    @Test
    void nothingIsSealedForAColumnThatIsNotDeclaredNorOutsideOfATransaction() {
        assertThrows(
                IllegalArgumentException.class,
                () -> notes.inTransaction(() -> cipher.seal(PLAIN, "note", "text", UUID.randomUUID())));
        assertThrows(
                IllegalStateException.class,
                () -> cipher.seal(PLAIN, SealedNotes.TABLE, SealedNotes.COLUMN, UUID.randomUUID()));
    }

    @Test
    void theIndexFindsTheSameValueAndTellsColumnsApart() {
        var text = "+8613900000000" + System.nanoTime();
        var id = notes.write(text);
        assertEquals(List.of(id), notes.find(text));
        assertEquals(List.of(), notes.find(text + "1"));
        assertArrayEquals(index.of("a", "b", text), index.of("a", "b", text));
        var seen = List.of(index.of("a", "b", text), index.of("a", "c", text), index.of("ab", "", text)).stream()
                .map(Arrays::toString)
                .distinct()
                .count();
        assertEquals(3, seen);
        assertEquals(32, index.of("a", "b", text).length);
        assertNotEquals(text, new String(index.of("a", "b", text), StandardCharsets.ISO_8859_1));
    }
}
