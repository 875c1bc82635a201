/**
 * The check: a {@linkplain org.mamapost.validation.PostValidator validator} of a policy, a post in, a
 * {@linkplain org.mamapost.validation.ValidationReport report} out.
 *
 * <p>An error means "not a post of the declared type", never "unlawful": the catalogue is only encouraged (正文(一)).
 */
package org.mamapost.validation;
