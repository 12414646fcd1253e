package org.lianxin.local.cli;

import java.util.concurrent.Callable;
import org.lianxin.local.stack.Layout;
import picocli.CommandLine.Command;

@Command(
        name = "verify",
        description = {
            "Build everything afresh and run every check and test there is; the last line is 'N passed, N failed'.",
            "Done by the script itself, so that it works before anything is built; further arguments go to Maven."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        var script = Layout.find().root().resolve("deploy").resolve("lianxin");
        return new ProcessBuilder(script.toString(), "verify")
                .inheritIO()
                .start()
                .waitFor();
    }
}
