package org.lianxin.visit.sync;

import org.lianxin.visit.visit.Visitor;

/** Whose device sends, and which one it is. */
record Device(Visitor official, String name) {

    /** Two officials may call their devices the same. */
    String key() {
        return official.cadre() + "/" + name;
    }
}
