/**
 * Help with résumés, 正文(八) of Weihai's notice: 结构优化、内容精炼、亮点凸显.
 *
 * <p>A {@link org.mamapost.spi.resume.ResumeDesk} asks a {@link org.mamapost.spi.resume.ResumeAdvisor} about a {@link
 * org.mamapost.spi.resume.Resume} and holds every edit that comes back against the original with {@link
 * org.mamapost.spi.resume.FaithfulnessCheck}. What passes can be reviewed and applied one by one; what does not is
 * handed over with the reason, and nothing vanishes. {@link org.mamapost.spi.resume.OfflineAdvisor} is the one to begin
 * with: it works by rules, and nothing leaves the machine.
 */
package org.mamapost.spi.resume;
