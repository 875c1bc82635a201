/**
 * What protects a woman at work, and the parents of small children (正文(九)): leave, nursing time, bans on overtime,
 * night work and dangerous work, and on dismissal.
 *
 * <p>Asked three ways: {@link org.mamapost.protection.ProtectionAssessor} says what a person is entitled to on a day or
 * over a period, {@link org.mamapost.protection.ScheduleCheck} holds a week of work against it, and
 * {@link org.mamapost.protection.InspectionList} lists what an employer has to show. The rules are the policy's.
 * {@link org.mamapost.protection.AdviceDesk} says which clause answers a complaint.
 */
package org.mamapost.protection;
