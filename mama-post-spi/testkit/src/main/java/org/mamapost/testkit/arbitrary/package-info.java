/**
 * Generators for the library's types. jqwik finds them by itself: {@code @ForAll MamaPost} is all that a property says.
 *
 * <p>The plain types come in every shape that the model can hold. Where a policy decides what is worth generating, say
 * so: {@link org.mamapost.testkit.arbitrary.Conforming}, {@link org.mamapost.testkit.arbitrary.AroundChanges}, or a
 * {@link org.mamapost.testkit.arbitrary.BrokenPost}; each by Weihai's policy or by that of another region.
 */
package org.mamapost.testkit.arbitrary;
