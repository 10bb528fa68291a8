package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.nigao.reference.NamedText;

/** {@code textDocument/documentLink}: 《…》 that name a file in the folder. */
final class DocumentLinks {

    private final Session session;
    private final FolderFiles files;

    DocumentLinks(Session session, FolderFiles files) {
        this.session = session;
        this.files = files;
    }

    Object answer(DocumentLinkParams params) {
        return session.asked(params.getTextDocument()).map(this::of).orElse(List.of());
    }

    private List<DocumentLink> of(OpenDraft draft) {
        ToLsp to = session.to(draft);
        return draft.references().names().stream()
                .flatMap(
                        name -> files.named(name.name(), draft.uri()).stream().map(file -> link(name, file, draft, to)))
                .toList();
    }

    private DocumentLink link(NamedText name, Path file, OpenDraft draft, ToLsp to) {
        DocumentLink link = new DocumentLink(to.range(name.span()), ToLsp.uri(file));
        if (session.support().can(Feature.LINK_TOOLTIPS)) {
            link.setTooltip("打开 " + file.getFileName());
        }
        JsonObject data = new JsonObject();
        data.addProperty("uri", draft.uri());
        data.addProperty("name", name.name());
        link.setData(data);
        return link;
    }

    /** {@code documentLink/resolve}: where the file is now. */
    Object resolve(DocumentLink link) {
        Map<String, Object> data = FromLsp.map(link.getData());
        if (data.get("uri") instanceof String uri && data.get("name") instanceof String name) {
            files.named(name, uri).ifPresent(file -> link.setTarget(ToLsp.uri(file)));
        }
        return link;
    }
}
