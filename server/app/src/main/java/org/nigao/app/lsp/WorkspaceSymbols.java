package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.nigao.draft.Whitespace;

/** {@code workspace/symbol}: headings of every draft in the folder whose characters contain those asked for, in order. */
final class WorkspaceSymbols {

    // More than that nobody reads; typing on narrows it.
    private static final int MOST = 500;

    private final FolderWork work;

    WorkspaceSymbols(FolderWork work) {
        this.work = work;
    }

    Object answer(WorkspaceSymbolParams params) {
        String query = Whitespace.removed(Optional.ofNullable(params.getQuery()).orElse(""))
                .toLowerCase(Locale.ROOT);
        return work.over(new Search(query), Optional.ofNullable(params.getWorkDoneToken()), "正在查找标题");
    }

    private static final class Search implements FolderWork.Job {

        private final String query;
        private final List<WorkspaceSymbol> found = new ArrayList<>();

        Search(String query) {
            this.query = query;
        }

        @Override
        public void look(FolderDraft draft) {
            draft.headings().stream().filter(h -> matches(h.getName())).forEach(found::add);
        }

        private boolean matches(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            int at = 0;
            for (int i = 0; i < query.length(); i++) {
                at = lower.indexOf(query.charAt(i), at) + 1;
                if (at == 0) {
                    return false;
                }
            }
            return true;
        }

        /** What stands together before what stands apart. */
        @Override
        public Object result() {
            return found.stream()
                    .sorted(Comparator.comparing(
                            h -> !h.getName().toLowerCase(Locale.ROOT).contains(query)))
                    .limit(MOST)
                    .toList();
        }
    }
}
