package org.nigao.app.lsp;

/** Ends the server with the process that started it, so that a crashed editor leaves nothing behind. */
final class ParentWatch {

    private final Runnable gone;

    ParentWatch(Runnable gone) {
        this.gone = gone;
    }

    /** A process that cannot be seen, such as one outside of the container, is not watched. */
    void watch(long processId) {
        ProcessHandle.of(processId).ifPresent(parent -> parent.onExit().thenRun(gone));
    }
}
