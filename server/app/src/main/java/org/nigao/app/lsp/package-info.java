/**
 * The language server.
 *
 * <p>Invariants. The only package that names lsp4j, and inside it {@link org.nigao.app.lsp.ToLsp} and
 * {@link org.nigao.app.lsp.FromLsp} are the only bridges between its types and ours. One thread, the {@link
 * org.nigao.app.lsp.Worker}, owns all state and answers everything in the order it came; the thread that reads only
 * reads, so that a cancellation is heard at once. Nothing but the protocol is written to the protocol's stream.
 */
package org.nigao.app.lsp;
