package org.nigao.app.lsp;

import java.util.concurrent.CompletableFuture;

/** An answer that takes more than one piece of work: it is completed when the last is done, or cancelled before. */
interface Later {

    void into(CompletableFuture<Object> answer);
}
