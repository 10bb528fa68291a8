/** What things are called in options, settings and reports: severities, the program's version, the name someone meant. */
package org.nigao.app.names;
