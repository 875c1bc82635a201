/**
 * Zhongshan (中山市, 442000), the first city to pay per head for mama posts: two dated versions of its measures.
 *
 * <p>Neither text was at hand. What stands here is what an official page or the press quotes, each with its carrier;
 * the amounts of the second version were not found and are not modelled. Neither version is known to have a catalogue.
 */
package org.mamapost.zhongshan;
