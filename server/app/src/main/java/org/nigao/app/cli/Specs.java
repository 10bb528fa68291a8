package org.nigao.app.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Parts of command specifications. Built by calls and not by annotations: reading those takes picocli longer than
 * checking a draft.
 */
final class Specs {

    private Specs() {}

    static CommandSpec command(String name, String operands, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .customSynopsis("nigao " + name + " [选项]" + operands)
                .synopsisHeading("用法：")
                .description(description, "")
                .parameterListHeading("参数：%n")
                .optionListHeading(operands.isEmpty() ? "选项：%n" : "%n选项：%n")
                .sortOptions(false);
        return spec;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("显示本说明")
                .build();
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).arity("0").description(description).build();
    }

    static OptionSpec value(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(type)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** May be repeated, and takes several divided by commas. */
    static OptionSpec list(String label, String description, String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .splitRegex(",")
                .hideParamSyntax(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec operand(String label, String description) {
        return operand("0", label, description);
    }

    static PositionalParamSpec secondOperand(String label, String description) {
        return operand("1", label, description);
    }

    private static PositionalParamSpec operand(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .index(index)
                .arity("1")
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec operands(String label, String description) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .index("0..*")
                .arity("1..*")
                .required(true)
                .hideParamSyntax(true)
                .paramLabel(label)
                .description(description)
                .build();
    }
}
