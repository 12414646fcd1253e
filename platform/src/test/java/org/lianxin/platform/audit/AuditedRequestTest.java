package org.lianxin.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.id.Ids;

class AuditedRequestTest {
    private static AuditedRequest about(boolean hidden, String... ids) {
        var request = new AuditedRequest(hidden);
        for (var id : ids) {
            request.about(id);
        }
        return request;
    }

    @Test
    void whereRandomIdsHideTheTimeAnEntryThatNamesOneTellsTheDayOnly() {
        assertTrue(about(true, "330102001001", Ids.random().toString()).wholeDay());
        assertFalse(about(true, "330102001001", Ids.next().toString()).wholeDay());
        assertFalse(about(false, Ids.random().toString()).wholeDay());
    }

    @Test
    void whereRandomIdsHideTheTimeAGrowingNumberOfRowsIsNotTold() {
        assertFalse(about(true).counted());
        assertTrue(about(false).counted());
    }

    @Test
    void forNobodyNothingIsNamed() {
        var request = about(false, Ids.next().toString());
        request.forNobody();
        assertTrue(request.wholeDay());
        assertEquals(List.of(), request.things());
    }
}
