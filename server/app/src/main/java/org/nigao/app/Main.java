package org.nigao.app;

/** Picks the command. So far it only says its version. */
public final class Main {
    private Main() {}

    /** Prints the version that the jar's manifest states. */
    public static void main(String[] args) {
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("nigao " + (version == null ? "development" : version));
    }
}
