/**
 * What answers are made of: typed {@linkplain org.mamapost.answer.Refusal refusals}, so that no absence looks like an
 * answer, and {@linkplain org.mamapost.answer.Finding findings} with their citations and
 * {@linkplain org.mamapost.answer.Repair repairs}.
 */
package org.mamapost.answer;
