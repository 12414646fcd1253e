package org.lianxin.platform.auditchain;

/** The last place of the chain and the seal there; place 0 and no bytes before the first. */
record ChainHead(long position, byte[] mac) {
    static final ChainHead NONE = new ChainHead(0, new byte[0]);
}
