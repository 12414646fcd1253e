package org.lianxin.visit.sync;

/** Does what one kind of operation asks for; refuses with a verdict, never with an exception. */
interface Operating {

    String kind();

    SyncResults.Result operate(SyncBatch.Operation operation, Device device);
}
