package org.lianxin.assignment.training;

/** Rank of a cadre, as the targets of training tell them apart. */
enum CadreLevel {
    /** 乡科级及以下: who has no level of their own in the register of levels. */
    TOWNSHIP,
    /** 县处级. */
    COUNTY,
    /** 厅局级. */
    BUREAU
}
