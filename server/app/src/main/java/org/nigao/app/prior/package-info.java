/**
 * Prior plans on the disk: their folders, the index kept beside them or in the user's cache directory.
 *
 * <p>Invariants: an index file is whole and of this version, or it is not used and made again; it is written aside and moved,
 * so that two programs at once each have a right one without waiting for the other; where none can be kept, the same is done
 * in memory. It holds no words, and nothing of it leaves the machine.
 */
package org.nigao.app.prior;
