package org.lianxin.platform.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.note.WordIntake;

@QuarkusTest
class UndoingImportTest extends ImportSteps {

    @Inject
    WordIntake intake;

    @Inject
    ImportJob job;

    @Inject
    ForgettingImports forgetting;

    @Inject
    org.lianxin.platform.testing.TestClock clock;

    @AfterEach
    void live() {
        intake.die(0);
    }

    @Test
    void removesWhatItMadeAndRestoresWhatItChangedButNotWhatOthersChangedSince() {
        var old = word();
        var kept = word();
        var fresh = word();
        send("key,meaning\n" + old + ",旧\n" + kept + ",旧\n");
        var id = send("key,meaning\n" + old + ",新\n" + kept + ",新\n" + fresh + ",新\n")
                .body("changed", equalTo(2), "created", equalTo(1))
                .extract()
                .<String>path("id");
        send("key,meaning\n" + kept + ",更新\n").body("changed", equalTo(1));
        undo(id).statusCode(200)
                .body(
                        "status", equalTo("UNDONE"),
                        "undoneBy", equalTo("undoer"),
                        "removed", equalTo(1),
                        "restored", equalTo(1),
                        "kept", equalTo(1));
        assertEquals("旧", meaning(old));
        assertEquals("更新", meaning(kept));
        assertEquals("", meaning(fresh));
        undo(id).statusCode(200).body("status", equalTo("UNDONE"), "removed", equalTo(1));
    }

    @Test
    void isRefusedWhileSomethingRefersToWhatItMade() {
        var a = word();
        var id = send("key,meaning\n" + a + ",甲\n").extract().<String>path("id");
        run("insert into sentence values (gen_random_uuid(), '" + a + "')");
        undo(id).statusCode(409).body("type", endsWith("import-referred-to"), "detail", containsString(a));
        read("/api/v1/imports/" + id).body("status", equalTo("DONE"), "undoneBy", nullValue());
        run("delete from sentence where word = '" + a + "'");
        undo(id).statusCode(200).body("removed", equalTo(1));
    }

    @Test
    void whatRefersToEachOtherGoesTogether() {
        var root = word();
        var leaf = word();
        var id = send("key,meaning,root\n" + leaf + ",叶," + root + "\n" + root + ",根,\n")
                .body("created", equalTo(2))
                .extract()
                .<String>path("id");
        var later = word();
        var second = send("key,meaning,root\n" + later + ",枝," + root + "\n")
                .extract()
                .<String>path("id");
        undo(id).statusCode(409).body("detail", containsString(root));
        undo(second).statusCode(200);
        undo(id).statusCode(200).body("removed", equalTo(2));
    }

    @Test
    void whatDiesHalfWayLeavesNothingAndIsBegunAgain() {
        var a = word();
        intake.die(1);
        send("key,meaning\n" + a + ",甲\n").statusCode(500);
        assertEquals("", meaning(a));
        assertTrue(published.of(a).isEmpty());
        job.work();
        assertEquals("甲", meaning(a));
        assertEquals(1, published.of(a).size());
        assertEquals("2", one("select attempts from import join import_row on import = id where key = '" + a + "'"));
    }

    @Test
    void whatFailsEachTimeIsGivenUp() {
        var a = word();
        intake.die(3);
        var before = one("select count(*) from import where status = 'FAILED'");
        send("key,meaning\n" + a + ",甲\n").statusCode(500);
        job.work();
        job.work();
        job.work();
        assertEquals("", meaning(a));
        var failed = one("select id from import where status = 'FAILED' order by id desc limit 1");
        assertEquals(
                Integer.parseInt(before) + 1,
                Integer.parseInt(one("select count(*) from import where status = 'FAILED'")));
        read("/api/v1/imports/" + failed).body("failure.code", equalTo("import-failed"));
        undo(failed).statusCode(409).body("type", endsWith("import-move-refused"));
    }

    @Test
    void whatSomebodyElseWorksOnIsLeftToThem() throws Exception {
        var a = word();
        intake.die(1);
        send("key,meaning\n" + a + ",甲\n").statusCode(500);
        var id = one("select id from import where status = 'RUNNING' order by id desc limit 1");
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(hashtextextended('import " + id + "', 0))");
            job.work();
            assertEquals("", meaning(a));
            other.rollback();
        }
        job.work();
        assertEquals("甲", meaning(a));
    }

    @Test
    void isForgottenInTime() {
        var id = send("key,meaning\n" + word() + ",甲\n").extract().<String>path("id");
        clock.advance(java.time.Duration.ofDays(89));
        forgetting.forget();
        assertEquals("1", one("select count(*) from import where id = '" + id + "'"));
        clock.advance(java.time.Duration.ofDays(2));
        forgetting.forget();
        assertEquals("0", one("select count(*) from import where id = '" + id + "'"));
    }
}
