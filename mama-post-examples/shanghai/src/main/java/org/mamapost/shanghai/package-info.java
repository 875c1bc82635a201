/**
 * Shanghai (上海市, 310000): posts that are friendly to childbirth (生育友好岗) for workers of either sex, and the subsidy of
 * what an employer pays for social insurance while a worker is on maternity leave (产假社会保险补贴).
 *
 * <p>Neither notice was at hand: what stands here is what the press quotes of them, each with its carrier. The four
 * kinds of post were seen on one page that cannot be relied on and are not modelled, so there is no catalogue.
 * {@link org.mamapost.shanghai.ShanghaiLayer} is what held before: the leave and the minimum wage.
 */
package org.mamapost.shanghai;
