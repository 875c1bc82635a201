/**
 * What is due: {@link org.mamapost.benefit.BenefitAssessor} runs a policy's schemes over the facts of a case (正文(三),
 * (五), (十)). 免申即享: everything that is due is found from the facts alone, unasked.
 */
package org.mamapost.benefit;
