package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nigao.refactor.Refactoring;
import org.nigao.refactor.Refactorings;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.TextDocument;

/** After any edits the server says of a draft what it would say had the draft just been opened. */
class EditSequenceTest {

    private static final String URI = "file:///draft/plan";
    private static final int LONGEST = 2_500;

    private static final String PLAN = """
            首页 > 政务公开 > 规划计划
            打印本页 关闭窗口 分享到：
            𠮷祥县2026年老旧小区改造工作要点

            各乡镇人民政府，县直各部门：
            为切实改善居住条件，结合我县实际，制定本要点。
            一、总体要求
            坚持先地下后地上、先民生后提升，分步实施,量力而行。
            （一）工作目标
            由县住建局会同各乡镇人民政府，于六月底前完成三个老旧小区的管网更新改造任务。
            （三）基本原则
            1.量力而行。县财政统筹安排专项资金三千万元，优先用于管网更新和适老化改造。
            2.公开透明。改造方案在小区公示不少于七日，听取居民意见，
            并报县住建局备案后方可组织施工。
            二、重点任务　（一）摸清底数(dishu)。逐楼逐户登记。（二）分类施策。一栋一策。
            由县住建局会同各乡镇人民政府，于六月底前完成三个老旧小区的管网更新改造任务。
            县财政统筹安排专项资金三千万元,优先用于管网更新和适老化改造。
            四、保障措施
            附件：1.任务分解表
            𠮷祥县住房和城乡建设局
            2026年3月1日
            版权所有：𠮷祥县人民政府办公室 网站地图 联系我们
            """;

    private static final List<String> TYPED = List.of(
            "好",
            "，",
            ",",
            "\n",
            "\r\n",
            "\r",
            " ",
            "　",
            "一、",
            "（二）",
            "2.",
            "（",
            "）",
            "、",
            "𠮷",
            "𠮷𠮷",
            "a",
            "①",
            "第一章 ",
            "(guihua)",
            "。",
            "\ud842",
            "\udfb7",
            "\0",
            "\t",
            "# ",
            "```\n",
            "<!-- nigao-ignore -->\n",
            "|");

    @ParameterizedTest
    @CsvSource({"plaintext, 20261122", "plaintext, 7", "markdown, 11"})
    void theStateAfterEveryEditIsThatOfAFreshOpen(String languageId, long seed) {
        new Editing(languageId, seed).run(3_400);
    }

    /** An editor with one draft, and a server beside it that is told of every edit. */
    private static final class Editing {
        private final Random random;
        private final String languageId;
        private final Deque<String> undo = new ArrayDeque<>();
        private final Session session = session();
        private final TextSync sync = new TextSync(session, new PushedDiagnostics(session));
        private String text = PLAN;
        private int version = 1;

        Editing(String languageId, long seed) {
            this.languageId = languageId;
            this.random = new Random(seed);
            open(sync);
        }

        void run(int edits) {
            for (int done = 0; done < edits; ) {
                List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
                for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--, done++) {
                    changes.add(edit());
                }
                sync.changed(
                        new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, ++version), changes));
                if (random.nextInt(3) == 0) { // an editor asks now and then, so that several changes come between
                    look();
                }
            }
        }

        private void look() {
            Session fresh = session();
            open(new TextSync(fresh, new PushedDiagnostics(fresh)));
            String when = "version " + version + " of\n" + text;
            assertEquals(text, session.draft(URI).orElseThrow().document().text(), when);
            Position place = position(TextDocument.of(text), random.nextInt(text.length() + 1));
            assertEquals(said(fresh, place), said(session, place), when);
        }

        private static String said(Session session, Position place) {
            TextDocumentIdentifier draft = new TextDocumentIdentifier(URI);
            Range all = new Range(new Position(0, 0), new Position(LONGEST, 0));
            TextDocumentPositionParams at = new TextDocumentPositionParams(draft, place);
            return session.diagnostics(session.draft(URI).orElseThrow())
                    + "\n" + new DocumentSymbols(session).answer(new DocumentSymbolParams(draft))
                    + "\n" + new FoldingRanges(session).answer(new FoldingRangeRequestParams(draft))
                    + "\n" + new CodeLenses(session).answer(new CodeLensParams(draft))
                    + "\n" + new InlayHints(session).answer(new InlayHintParams(draft, all))
                    + "\n" + new SemanticTokensOf(session).answer(new SemanticTokensRangeParams(draft, all))
                    + "\n" + new SelectionRanges(session).answer(new SelectionRangeParams(draft, List.of(place)))
                    + "\n" + new DocumentHighlights(session).answer(new DocumentHighlightParams(draft, place))
                    + "\n" + new Completions(session).answer(new CompletionParams(draft, place))
                    + "\n" + refactorings(session, at);
        }

        private static String refactorings(Session session, TextDocumentPositionParams params) {
            Place place = session.at(params).orElseThrow();
            StringBuilder all = new StringBuilder();
            for (Refactoring refactoring : Refactorings.at(place.offset(), place.references())) {
                all.append(refactoring.title()).append(refactoring.edits()).append('\n');
            }
            return all.toString();
        }

        private void open(TextSync server) {
            server.opened(new DidOpenTextDocumentParams(new TextDocumentItem(URI, languageId, version, text)));
        }

        private TextDocumentContentChangeEvent edit() {
            if (random.nextInt(12) == 0 && !undo.isEmpty()) {
                return whole(undo.pop());
            }
            if (text.length() > LONGEST) {
                return whole(PLAN);
            }
            int from = random.nextInt(text.length() + 1);
            return switch (random.nextInt(5)) {
                case 0 -> replace(from, Math.min(text.length(), from + random.nextInt(90)), "");
                case 1 -> replace(from, from, anyLine());
                case 2 -> replace(lineStart(from), lineStart(from), anyLine() + "\n");
                default -> replace(from, from, TYPED.get(random.nextInt(TYPED.size())));
            };
        }

        private TextDocumentContentChangeEvent replace(int from, int to, String with) {
            TextDocument before = TextDocument.of(text);
            Range range = new Range(position(before, from), position(before, to));
            // Inside a pair of surrogates, or between \r and \n, no position points: what the server hears is meant.
            int start = before.offset(at(range.getStart()), PositionEncoding.UTF16);
            int end = before.offset(at(range.getEnd()), PositionEncoding.UTF16);
            undo.push(text);
            text = text.substring(0, start) + with + text.substring(Math.max(start, end));
            return new TextDocumentContentChangeEvent(range, with);
        }

        private TextDocumentContentChangeEvent whole(String other) {
            text = other;
            return new TextDocumentContentChangeEvent(other);
        }

        private String anyLine() {
            String[] lines = (random.nextBoolean() ? text : PLAN).split("\n");
            return lines.length == 0 ? "" : lines[random.nextInt(lines.length)];
        }

        private int lineStart(int offset) {
            return text.lastIndexOf('\n', offset - 1) + 1;
        }

        private static Position position(TextDocument document, int offset) {
            LineColumn at = document.position(offset, PositionEncoding.UTF16);
            return new Position(at.line(), at.column());
        }

        private static LineColumn at(Position position) {
            return new LineColumn(position.getLine(), position.getCharacter());
        }

        private static Session session() {
            Session session = new Session(new Client(new Routes(), new Worker(e -> {})), new WaitingChanges());
            session.begin(new ClientSupport(PositionEncoding.UTF16, EnumSet.allOf(Feature.class), OptionalInt.empty()));
            return session;
        }
    }
}
