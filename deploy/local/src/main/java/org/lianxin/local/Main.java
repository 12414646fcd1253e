package org.lianxin.local;

import org.lianxin.local.cli.Lianxin;

/** What {@code deploy/lianxin} hands over to. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.exit(Lianxin.commandLine().execute(arguments));
    }
}
