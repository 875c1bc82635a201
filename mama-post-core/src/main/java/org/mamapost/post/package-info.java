/**
 * What an employer publishes: the {@linkplain org.mamapost.post.MamaPost post}, its
 * {@linkplain org.mamapost.post.Employer employer}, place, pay, labels and amenities (正文(一)(二)).
 *
 * <p>Only the id has to be there. Every other fact may be unknown, and what the notice does not say stays so.
 */
package org.mamapost.post;
