/**
 * What posts, applications, placements, services and benefits add up to (就业数据监测分析, 正文(八)).
 *
 * <p>Whatever is summed up is a {@linkplain org.mamapost.insight.Mergeable sum of parts}: the parts may be summed up on
 * different days or machines and put together in any order and grouping.
 * {@link org.mamapost.insight.ByGroup} holds the sums by county, care stage, row of the catalogue and month;
 * {@link org.mamapost.insight.PostCell}, {@link org.mamapost.insight.CarerCell},
 * {@link org.mamapost.insight.Application}, {@link org.mamapost.insight.ServiceCell} and
 * {@link org.mamapost.insight.BenefitCell} collect them. What is unknown is a group of its own.
 *
 * <p>{@link org.mamapost.insight.Disclosure} decides what of it may be shown, so that no small group can be told, nor
 * worked out from the others.
 */
package org.mamapost.insight;
