/**
 * The cells of a post table (编号, 岗位类型, 时间安排 …) read into a post and printed back.
 *
 * <p>Start at {@link org.mamapost.format.PostFormat}; {@link org.mamapost.format.FactFormat} does the same for the
 * facts of a case. How the cells come out of a file or a form is the caller's business: a
 * {@linkplain org.mamapost.format.PostColumn column} and a string are all this room knows of it. The grammar of every
 * cell stands in docs/post-format.md and docs/fact-format.md.
 */
package org.mamapost.format;
