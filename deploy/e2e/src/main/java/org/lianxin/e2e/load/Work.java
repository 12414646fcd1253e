package org.lianxin.e2e.load;

/** What one client does over and over, on a connection of its own. */
public interface Work extends AutoCloseable {
    /** Returns when the answer is there. */
    void once() throws Exception;

    /** Opens the connection of a client. */
    interface Opening {
        /** @param client counted from 0 */
        Work open(int client) throws Exception;
    }
}
