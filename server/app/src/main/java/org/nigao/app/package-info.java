/** The program: picks the command. The only module with input and output; all the thinking is in core. */
package org.nigao.app;
