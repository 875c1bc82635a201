/**
 * DeepSeek as an advisor on résumés (正文(八): 开发DeepSeek简历优化应用场景), or any other model with an OpenAI-compatible
 * chat interface.
 *
 * <p>{@link org.mamapost.deepseek.DeepSeekAdvisor} masks what identifies somebody before anything leaves, asks within
 * a budget, and takes nothing but edits in the agreed form; the {@link org.mamapost.spi.resume.ResumeDesk} then holds
 * each of them against the original.
 */
package org.mamapost.deepseek;
