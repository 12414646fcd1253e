package org.lianxin.platform.files;

/**
 * A file that may be kept.
 *
 * @param hash keyed hash of what was sent, before anything was left out of it: the same file sent again has the same
 */
public record ReceivedFile(FileKind kind, byte[] content, byte[] hash) {}
