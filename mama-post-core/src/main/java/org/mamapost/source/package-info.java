/**
 * Where a statement comes from: the document, the clause, the words themselves, and how well they are known.
 *
 * <p>Every number and every verdict of this library rests on a {@link org.mamapost.source.Citation}.
 */
package org.mamapost.source;
