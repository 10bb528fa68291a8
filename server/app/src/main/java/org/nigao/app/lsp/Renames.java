package org.nigao.app.lsp;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.nigao.refactor.Renaming;

/** {@code textDocument/rename}: another number or name, wherever it stands. */
final class Renames {

    private final Session session;

    Renames(Session session) {
        this.session = session;
    }

    /** {@code textDocument/prepareRename}: a null result says that nothing here can be renamed. */
    Object prepare(PrepareRenameParams params) {
        return session.at(params)
                .flatMap(place -> Renaming.at(place.offset(), place.references())
                        .map(r -> new PrepareRenameResult(
                                session.to(place.draft()).range(r.here()),
                                r.here().in(place.text().text()))))
                .orElse(null);
    }

    Object answer(RenameParams params) {
        String name = FromLsp.required(params.getNewName());
        Place place = session.at(params).orElseThrow(() -> Failure.requestFailed("这份文稿没有打开。"));
        Renaming renaming = Renaming.at(place.offset(), place.references())
                .orElseThrow(() -> Failure.requestFailed("这里没有可以改的序号或名称：请把光标放在序号、“附件2”之类的字样或《》之内。"));
        return renaming.to(name, place.references())
                .map(edits -> WorkspaceEdits.of(place.draft(), edits, session))
                .orElseThrow(() -> Failure.requestFailed(
                        renaming.section().isPresent() ? "“" + name + "”不是序号：请输入一个数，如“三”或“3”。" : "名称不能为空，也不能分行。"));
    }
}
