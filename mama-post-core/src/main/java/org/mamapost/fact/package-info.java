/**
 * How a source states a fact: it may say nothing, say that there is none, give a value, or leave a choice.
 *
 * <p>A silent notice and a notice that says 无 never look alike; see {@link org.mamapost.fact.Stated}.
 */
package org.mamapost.fact;
