/**
 * Qingdao (青岛市, 370200): a city of the same province as Weihai. It published a first directory of mama posts in
 * November 2024, and its counties are in two tiers of the minimum wage.
 *
 * <p>No notice of the city's own, no catalogue and no amounts for mama posts were found; the leave and the amounts of
 * the minimum wage are the province's, {@link org.mamapost.builtin.ShandongLayer}.
 */
package org.mamapost.qingdao;
