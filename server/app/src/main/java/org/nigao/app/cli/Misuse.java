package org.nigao.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.nigao.app.names.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line; picocli speaks English only. */
final class Misuse {

    private Misuse() {}

    static String sentence(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String help = "运行 nigao " + command.name() + " --help 查看用法。";
        if (e instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            if (!given.startsWith("-")) {
                return "多了参数“" + given + "”：" + help;
            }
            List<String> names = new ArrayList<>();
            command.options().forEach(option -> names.addAll(List.of(option.names())));
            return "没有选项“" + given + "”：" + Nearest.hint(given.replaceFirst("=.*", ""), names, help);
        }
        if (e instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().isEmpty()
                    ? e.getArgSpec()
                    : missing.getMissing().get(0);
            return "缺少" + name(argument) + "：" + help;
        }
        if (e instanceof OverwrittenOptionException) {
            return name(e.getArgSpec()) + " 写了两次：请只保留一个。";
        }
        if (e.getArgSpec() != null && e.getArgSpec().type().isEnum()) {
            List<String> values = new ArrayList<>();
            for (Object constant : e.getArgSpec().type().getEnumConstants()) {
                values.add(constant.toString());
            }
            return "选项 " + ((OptionSpec) e.getArgSpec()).longestName() + " 没有“" + e.getValue() + "”这个值："
                    + Nearest.hint(e.getValue(), values, "可用的有 " + String.join("、", values) + "。");
        }
        if (e.getArgSpec() != null) {
            String value = e.getValue() == null ? "" : "“" + e.getValue() + "”";
            return name(e.getArgSpec()) + value + "不对：" + help;
        }
        return "命令行写法不对：" + help;
    }

    private static String name(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return "选项 " + option.longestName() + (option.arity().max() > 0 ? " 的值" : "");
        }
        return argument == null ? "参数" : "参数 " + argument.paramLabel();
    }
}
