package org.lianxin.platform.web;

/** A view of something that can be edited; its version is sent as the {@code ETag}. */
public interface Versioned {
    long version();
}
