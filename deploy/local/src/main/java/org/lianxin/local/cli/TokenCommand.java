package org.lianxin.local.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Unable;
import org.lianxin.local.token.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = "Print a bearer token the local services accept, and nothing else.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  curl -H \"Authorization: Bearer $(deploy/lianxin token supervisor --region 330102)\" ...")
final class TokenCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "ROLE",
            completionCandidates = Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}")
    String role = "";

    @Option(
            names = "--cadre",
            paramLabel = "ORG/STAFF",
            description = "The official it is for: organisation and staff number")
    @Nullable
    String cadre;

    @Option(names = "--org", paramLabel = "CODE", description = "Credit code of the organisation")
    @Nullable
    String org;

    @Option(names = "--region", paramLabel = "PREFIX", description = "Prefix of a division code, 2 to 12 digits")
    @Nullable
    String region;

    @Option(names = "--client", paramLabel = "NAME", description = "The portal an integration token is for")
    @Nullable
    String client;

    @Option(names = "--subject", paramLabel = "ID", description = "The person it is for. Default: the role's name")
    @Nullable
    String subject;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Life in minutes, at most 480. Default: ${DEFAULT-VALUE}")
    int minutes = 60;

    @Override
    public Integer call() throws Exception {
        check();
        var token = Stack.of(Layout.find()).token(role).life(Duration.ofMinutes(minutes));
        claim(token, "cadre", cadre);
        claim(token, "org", org);
        claim(token, "region", region);
        claim(token, "client", client);
        spec.commandLine().getOut().println((subject == null ? token : token.subject(subject)).sign());
        return ExitCode.OK;
    }

    private void check() {
        if (!Roles.ALL.contains(role)) {
            throw new Unable("no role named " + role + "; there are " + String.join(", ", Roles.ALL));
        }
        if (minutes < 1 || minutes > Tokens.LONGEST.toMinutes()) {
            throw new Unable("--minutes must be between 1 and " + Tokens.LONGEST.toMinutes());
        }
        if (region != null && !region.matches("\\d{2,12}")) {
            throw new Unable("--region must be 2 to 12 digits");
        }
    }

    private static void claim(Tokens token, String name, @Nullable String value) {
        if (value != null) {
            token.claim(name, value);
        }
    }

    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(Roles.ALL);
        }
    }
}
