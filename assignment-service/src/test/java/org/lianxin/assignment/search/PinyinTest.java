package org.lianxin.assignment.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    private final Pinyin pinyin = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "清河坊社区, qinghefangshequ, qhfsq",
        "重庆路社区, chongqinglushequ, cqlsq",
        "长庆街道, changqingjiedao, cqjd",
        "女儿村, nvercun, nec",
        "绿城A区社区, lvchengaqushequ, lcaqsq",
        "第12社区, di12shequ, d12sq",
        "乐清市, yueqingshi, yqs",
        "丙厂（集团）, bingchangjituan, bcjt"
    })
    void spellsNamesAsTheyAreTyped(String name, String full, String initials) {
        var spelling = pinyin.of(name);
        assertEquals(full, spelling.full().split(" ")[0]);
        assertEquals(initials, spelling.initials().split(" ")[0]);
    }

    @Test
    void keepsReadingsInDoubtSideBySideButNotHundredsOfThem() {
        assertTrue(
                pinyin.of("长庆街道").initials().contains("zqjd"), pinyin.of("长庆街道").initials());
        assertTrue(pinyin.of("长".repeat(100)).full().split(" ").length <= 4);
        assertEquals("", pinyin.of("𠮷（）！").full());
        assertEquals("", pinyin.of("").initials());
    }

    @Test
    void tellsWhatIsTyped() {
        assertEquals("qhfsq", SearchText.of("q", "QHFSQ").letters());
        assertEquals("qinghefang", SearchText.of("q", "qing he'fang").letters());
        assertEquals("3301", SearchText.of("q", "３３０１").codePrefix());
        assertEquals("91330100MA", SearchText.of("q", "91330100ma").codePrefix());
        assertNull(SearchText.of("q", "清河").letters());
        assertNull(SearchText.of("q", "3301").letters());
        assertEquals("QHF", SearchText.of("q", "qhf").codePrefix());
        assertNull(SearchText.of("q", "qing he").codePrefix());
    }
}
