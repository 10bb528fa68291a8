package org.nigao.app.cli;

import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Picks the command by the first word and runs it. Only that command's class is loaded: the others would cost time. */
public final class Commands {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int FAILED = 2;

    private Commands() {}

    /** Runs a command line and gives its exit code. Never throws. */
    public static int run(Terminal terminal, String... args) {
        try {
            String name = args.length == 0 ? "--help" : args[0];
            Optional<Command> command = named(name);
            return command.isPresent() ? run(terminal, command.get(), args) : Overview.run(terminal, name);
        } catch (RuntimeException | Error e) {
            return crashed(terminal, e);
        }
    }

    private static Optional<Command> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "check" -> new CheckCommand();
                    case "fix" -> new FixCommand();
                    case "outline" -> new OutlineCommand();
                    case "compare" -> new CompareCommand();
                    case "explain" -> new ExplainCommand();
                    case "rules" -> new RulesCommand();
                    case "dictionary" -> new DictionaryCommand();
                    default -> null;
                });
    }

    private static int run(Terminal terminal, Command command, String... args) {
        CommandLine line = new CommandLine(command.spec()).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            ParseResult given = line.parseArgs(Arrays.copyOfRange(args, 1, args.length));
            if (line.isUsageHelpRequested()) {
                line.usage(terminal.out());
                return DONE;
            }
            return command.run(given, terminal);
        } catch (ParameterException e) {
            terminal.complain(Misuse.sentence(e));
            return FAILED;
        } catch (Exception e) {
            return crashed(terminal, e);
        } finally {
            terminal.out().flush();
        }
    }

    private static int crashed(Terminal terminal, Throwable e) {
        boolean memory = e instanceof OutOfMemoryError;
        terminal.complain(
                memory
                        ? "内存不足：请减少一次检查的文件，或用环境变量 NIGAO_JAVA_OPTS=-Xmx2g 加大内存。"
                        : "程序内部出错（" + e.getClass().getSimpleName() + "），本次未完成：请设环境变量 NIGAO_DEBUG=1 重试，并把输出反馈给开发者。");
        if (System.getenv("NIGAO_DEBUG") != null) {
            e.printStackTrace(terminal.err());
        }
        return FAILED;
    }
}
