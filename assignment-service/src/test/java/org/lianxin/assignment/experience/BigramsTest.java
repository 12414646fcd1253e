package org.lianxin.assignment.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BigramsTest {

    @Test
    void cutsChineseIntoPairsAndKeepsWordsWhole() {
        assertEquals("'低保':1A '保':2A '2023':4A 'abc':6A ", Bigrams.vector(List.of(Map.entry('A', "低保２０２３ ABC"))));
        assertEquals("'水':1D '停水':13C '水':14C ", Bigrams.vector(List.of(Map.entry('D', "水！"), Map.entry('C', "停水"))));
    }

    @Test
    void asksForShortRunsAsTheyStandAndOfLongOnesForAnyPart() {
        assertEquals("'水':*", Bigrams.query("水"));
        assertEquals("('独居' <-> '居老' <-> '老人') & 'abc':*", Bigrams.query("独居老人，ABC"));
        assertEquals("('如何' | '何申' | '申请' | '请低' | '低保')", Bigrams.query("如何申请低保"));
        assertEquals("", Bigrams.query("？！ '\\:&|"));
    }
}
