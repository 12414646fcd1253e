package org.lianxin.local.story;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws nothing. */
final class Silent implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
        return 80;
    }

    @Override
    public void accept(String rendered) {}

    @Override
    public void close() {}
}
