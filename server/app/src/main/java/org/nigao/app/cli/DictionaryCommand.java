package org.nigao.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nigao.app.files.Dictionaries;
import org.nigao.app.files.DictionaryFile;
import org.nigao.app.files.DictionaryProof;
import org.nigao.app.files.InputException;
import org.nigao.app.names.Nearest;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Misuse;
import org.nigao.dictionary.Years;
import org.nigao.phrase.Phrase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nigao dictionary}: looks a word up, or says what is wrong with a dictionary file. */
final class DictionaryCommand implements Command {

    private static final List<String> ACTIONS = List.of("search", "check", "mine");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "dictionary", " search TEXT | check FILE… | mine PLANS… -o FILE", "在词库里查一个词；检查词库文件；从往年文稿中挖掘词库。");
        spec.usageMessage()
                .footerHeading("%n退出码：%n")
                .footer("  0  search、mine：完成；check：没有问题", "  1  check：词库文件有问题", "  2  有文件无法读取");
        return spec.addPositional(
                        Specs.operands("…", "search 后面写要查的词；check 后面写词库文件（JSON Lines，每行一个词条）；mine 后面写往年文稿或其目录"))
                .addOption(Specs.list("FILE", "search 时一并查找的本单位词库", "--dictionary"))
                .addOption(Specs.value(String.class, "FILE", "mine 写出的词库文件", "-o", "--output"))
                .addOption(Specs.value(
                        String.class, "FILE", "mine 所用的文稿清单（以制表符分隔，列名在首行：file、year、region、issuer、genre）", "--manifest"))
                .addOption(Specs.value(Integer.class, "N", "mine：至少见于几篇文稿（默认 3）", "--min-plans"))
                .addOption(Specs.value(Integer.class, "N", "mine：最多写出几条，按得分取（默认全部）", "--most"))
                .addOption(Specs.value(Integer.class, "MB", "mine：文稿在内存里最多占多少，超出的放进临时文件（默认 1024）", "--memory"))
                .addOption(Specs.help());
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        List<String> words = given.matchedPositionalValue(0, List.of());
        String action = words.get(0);
        List<String> operands = words.subList(1, words.size());
        if (!ACTIONS.contains(action)) {
            terminal.complain(
                    "dictionary 没有“" + action + "”这个操作：" + Nearest.hint(action, ACTIONS, "可用的有 search、check、mine。"));
            return Commands.FAILED;
        }
        if (action.equals("mine")) {
            return Mining.run(operands, given, terminal);
        }
        if (operands.isEmpty()) {
            terminal.complain(
                    action.equals("check")
                            ? "缺少词库文件：请写 nigao dictionary check 文件名。"
                            : "缺少要查的词：请写 nigao dictionary search 词语。");
            return Commands.FAILED;
        }
        return action.equals("check")
                ? check(operands, terminal)
                : search(operands, given.matchedOptionValue("--dictionary", List.of()), terminal);
    }

    private static int check(List<String> files, Terminal terminal) {
        Troubles troubles = new Troubles(terminal);
        int faults = 0;
        for (String file : files) {
            try {
                DictionaryProof proof = DictionaryProof.of(Path.of(file));
                proof.faults().forEach(terminal.out()::println);
                faults += proof.faults().size();
                terminal.out()
                        .println(file + "：" + proof.entries() + " 条，"
                                + (proof.faults().isEmpty()
                                        ? "没有问题。"
                                        : proof.faults().size() + " 处问题。"));
            } catch (InputException e) {
                troubles.add(e.getMessage());
            }
        }
        return !troubles.isEmpty() ? Commands.FAILED : faults > 0 ? Commands.FOUND : Commands.DONE;
    }

    private static int search(List<String> words, List<String> dictionaries, Terminal terminal) {
        Troubles troubles = new Troubles(terminal);
        String text = String.join(" ", words);
        List<Phrase> phrases = phrases(dictionaries).stream()
                .filter(phrase -> phrase.text().contains(text))
                .toList();
        Set<String> mined = phrases.stream().map(Phrase::text).collect(Collectors.toSet());
        List<Entry> found = Dictionaries.with(dictionaries, e -> troubles.add(e.getMessage())).entries().stream()
                .filter(entry -> mentions(entry, text))
                .filter(entry -> !(entry.source().isEmpty() && mined.contains(entry.text())))
                .toList();
        found.forEach(entry -> terminal.out().println(described(entry)));
        phrases.forEach(phrase -> terminal.out().println(PhraseCard.of(phrase)));
        if (found.isEmpty() && phrases.isEmpty()) {
            terminal.out().println("词库里没有“" + text + "”。");
        }
        return troubles.isEmpty() ? Commands.DONE : Commands.FAILED;
    }

    /** Those mined from prior plans: an organisation's own first, then those in the program. */
    private static List<Phrase> phrases(List<String> dictionaries) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (String file : dictionaries) {
            try {
                DictionaryFile.phrases(Path.of(file)).stream()
                        .filter(Phrase::isMined)
                        .forEach(phrase -> phrases.putIfAbsent(phrase.text(), phrase));
            } catch (InputException e) {
                // Told where the file is read as a dictionary.
                continue;
            }
        }
        Dictionaries.minedPhrases().forEach(phrase -> phrases.putIfAbsent(phrase.text(), phrase));
        return List.copyOf(phrases.values());
    }

    private static boolean mentions(Entry entry, String text) {
        Stream<String> misuses = entry.misuses().stream()
                .flatMap(m -> Stream.of(m.text(), m.right().orElse("")));
        return Stream.of(Stream.of(entry.text()), misuses, entry.members().stream())
                .flatMap(s -> s)
                .anyMatch(word -> word.contains(text));
    }

    private static String described(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add("【" + KindNames.of(entry.kind()) + "】" + entry.text());
        String wrong = entry.misuses().stream()
                .map(Misuse::text)
                .filter(word -> !word.equals(entry.text()))
                .collect(Collectors.joining("、"));
        if (!wrong.isEmpty()) {
            parts.add("不写作：" + wrong);
        }
        right(entry).ifPresent(right -> parts.add("应为：" + right));
        if (!entry.members().isEmpty()) {
            parts.add("共 " + entry.members().size() + " 项：" + String.join("、", entry.members()));
        }
        entry.years().ifPresent(years -> parts.add(said(years)));
        Optional.of(entry.note()).filter(note -> !note.isEmpty()).ifPresent(parts::add);
        Optional.of(entry.source()).filter(s -> !s.isEmpty()).ifPresent(s -> parts.add("来源：" + s));
        return String.join("；", parts);
    }

    private static String said(Years years) {
        return years.first() == Integer.MIN_VALUE
                ? "用到 " + years.last() + " 年"
                : years.first() + "—" + years.last() + " 年";
    }

    private static Optional<String> right(Entry entry) {
        return entry.misuses().stream()
                .flatMap(m -> m.right().stream())
                .filter(right -> !right.equals(entry.text()))
                .map(right -> right.replaceAll("\\$\\d", "…"))
                .findFirst();
    }
}
