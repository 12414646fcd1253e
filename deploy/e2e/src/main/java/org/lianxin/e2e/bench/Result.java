package org.lianxin.e2e.bench;

import org.lianxin.e2e.load.Sample;

/** What one contest gave with so many clients. */
record Result(Contest contest, int clients, Sample rest, Sample sql) {
    double ratio() {
        return rest.rate() / sql.rate();
    }
}
