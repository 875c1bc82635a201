/**
 * The annex: the closed vocabularies of its columns, its open post types, and rows of cells that each cite their words.
 *
 * <p>A {@link org.mamapost.catalogue.Catalogue} holds {@link org.mamapost.catalogue.CatalogueRow rows}; a row holds,
 * for every column, the verbatim {@link org.mamapost.catalogue.Cell cell} beside its structured meaning. Cities write
 * their own rows with {@link org.mamapost.catalogue.CatalogueRow.Builder} and their own
 * {@link org.mamapost.catalogue.PostType post types}.
 */
package org.mamapost.catalogue;
