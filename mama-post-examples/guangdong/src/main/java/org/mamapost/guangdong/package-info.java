/**
 * Guangdong (广东省, 440000): the provincial notice on mama posts, with a second tier of carers who count by analogy.
 *
 * <p>The text of the notice was not at hand: its number was read on an official page, what it says in the press, and
 * the terms of the contract in a draft, which is a {@linkplain org.mamapost.guangdong.DraftTerms reading}. No catalogue
 * and no money a head are known. {@link org.mamapost.guangdong.GuangdongLayer} is the province's leave, upon which its
 * cities' plugins, such as Zhongshan's, can stand as well.
 */
package org.mamapost.guangdong;
