/**
 * From a document's words to what is made of them: each {@link org.mamapost.trace.Statement statement} of a document,
 * in its order and without a gap, beside the {@link org.mamapost.trace.PolicyElement elements} of a policy that cite
 * it. Whoever asks whether a sentence was left out, or where a rule comes from, asks {@link org.mamapost.trace.Trace}.
 */
package org.mamapost.trace;
