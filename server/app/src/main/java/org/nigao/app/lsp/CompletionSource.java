package org.nigao.app.lsp;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;

/** One kind of thing that can be written next. */
interface CompletionSource {

    /** Names it in {@code data}, so that what is chosen comes back to it. */
    String name();

    /** The best first; each with its own edit, because no editor knows where a Chinese word begins. */
    List<CompletionItem> at(Place place);

    /** More about an item that it made, for when the writer looks at it. */
    MarkupContent explain(CompletionItem item);
}
