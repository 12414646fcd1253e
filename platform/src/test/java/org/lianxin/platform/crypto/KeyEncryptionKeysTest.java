package org.lianxin.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.start.NotReady;
import org.lianxin.platform.web.Role;

@QuarkusTest
class KeyEncryptionKeysTest extends PlatformTest {
    private static final String FIRST = entry("first", 1);
    private static final String SECOND = entry("second", 2);

    @Inject
    SealedColumns columns;

    @Inject
    ExchangingKeys exchanging;

    @Inject
    DataKeys dataKeys;

    @Inject
    SealedNotes notes;

    @Inject
    DataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    @ConfigProperty(name = "lianxin.keys")
    String setting;

    @Test
    void aDataKeyWrappedAnewIsTheSameKey() {
        var key = new DataKey(7, DataKeyPurpose.SEAL, keys(FIRST), Instant.EPOCH);
        var before = key.unwrap(keys(FIRST)).getEncoded();
        assertTrue(key.rewrap(keys(SECOND, FIRST)));
        assertFalse(key.rewrap(keys(SECOND, FIRST)));
        assertEquals("second", key.wrappedBy());
        assertArrayEquals(before, key.unwrap(keys(SECOND)).getEncoded());
        assertThrows(NotReady.class, () -> key.unwrap(keys(FIRST)));
        assertThrows(NotReady.class, () -> key.unwrap(keys(entry("second", 3))));
    }

    @Test
    void aWrappedKeyIsBoundToItsNumberAndPurpose() {
        var keys = keys(FIRST);
        var wrapped = keys.wrap(Aes.fresh(), 1, DataKeyPurpose.SEAL);
        assertDoesNotThrow(() -> keys.unwrap("first", wrapped, 1, DataKeyPurpose.SEAL));
        assertThrows(NotReady.class, () -> keys.unwrap("first", wrapped, 2, DataKeyPurpose.SEAL));
        assertThrows(NotReady.class, () -> keys.unwrap("first", wrapped, 1, DataKeyPurpose.INDEX));
    }

    @Test
    void aKeyEncryptionKeyIsExchangedWithoutTouchingARow() {
        var id = notes.write("a phone number");
        var sealed = notes.sealed(id);
        var both = keys(SECOND, setting);
        notes.inTransaction(() -> new ExchangingKeys(dataKeys, both, clock).rewrap());
        var cipher = new FieldCipher(new Keyring(database, keys(SECOND), transaction), columns);
        assertArrayEquals(sealed, notes.sealed(id));
        assertEquals("a phone number", cipher.open(sealed, SealedNotes.TABLE, SealedNotes.COLUMN, id));
        assertThrows(NotReady.class, () -> notes.inTransaction(exchanging::prepare));
        notes.inTransaction(() -> new ExchangingKeys(dataKeys, keys(setting, SECOND), clock).rewrap());
        assertDoesNotThrow(exchanging::prepare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "name:c2hvcnQ=", "a name:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="})
    void aSettingThatIsNoneIsRefusedWithoutBeingRepeated(String setting) {
        var refusal = assertThrows(NotReady.class, () -> keys(setting));
        assertFalse(refusal.getMessage().contains(setting));
    }

    @Test
    void theSameNameTwiceIsRefused() {
        assertThrows(NotReady.class, () -> keys(FIRST, entry("first", 2)));
    }

    @Test
    void aServiceThatSealsDoesNotStartWithoutKeysAndOneThatDoesNotDoes() {
        assertThrows(NotReady.class, () -> new KeysAtStart(keys(), columns, exchanging).check(new StartupEvent()));
        assertDoesNotThrow(
                () -> new KeysAtStart(keys(), new SealedColumns(List.of()), exchanging).check(new StartupEvent()));
    }

    @ParameterizedTest
    @EnumSource
    void aDataKeyMovesOnlyAsItsTableSays(DataKeyState from) {
        for (var to : DataKeyState.values()) {
            var allowed = List.of("ACTIVE RETIRING", "RETIRING RETIRED", "RETIRED RETIRING", "RETIRED ERASED")
                    .contains(from + " " + to);
            assertEquals(allowed, from.mayBecome(to), from + " to " + to);
        }
    }

    @Test
    void onlyAnAdministratorSeesAndExchangesKeysAndNobodySeesThem() {
        as(Role.ADMINISTRATOR)
                .get("/api/v1/data-keys")
                .then()
                .statusCode(200)
                .body("purpose", Matchers.hasItems("SEAL", "INDEX"))
                .body("find { it.state == 'ACTIVE' }.wrappedBy", Matchers.equalTo("test"))
                .body("wrapped", Matchers.everyItem(Matchers.nullValue()));
        as(Role.ADMINISTRATOR)
                .post("/api/v1/data-keys/rewrappings")
                .then()
                .statusCode(200)
                .body("keys", Matchers.equalTo(0));
        for (var role : List.of(Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR, Role.INTEGRATION)) {
            as(role).get("/api/v1/data-keys").then().statusCode(403);
            as(role).post("/api/v1/data-keys/rotations").then().statusCode(403);
            as(role).post("/api/v1/data-keys/rewrappings").then().statusCode(403);
        }
    }

    private static KeyEncryptionKeys keys(String... entries) {
        return new KeyEncryptionKeys(entries.length == 0 ? Optional.empty() : Optional.of(List.of(entries)));
    }

    private static String entry(String name, int seed) {
        var bytes = new byte[Aes.KEY];
        java.util.Arrays.fill(bytes, (byte) seed);
        return name + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
