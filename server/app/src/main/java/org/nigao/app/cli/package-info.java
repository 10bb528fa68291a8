/**
 * The commands of the command line, a contract with scripts.
 *
 * <p>Invariants: standard output carries what was asked for and nothing else; whatever could not be done is one Chinese
 * sentence on standard error, and exit code 2; what could be done besides is still done.
 */
package org.nigao.app.cli;
