/**
 * Weihai's catalogue, written so that it can be held against the annex and checked line by line.
 *
 * <p>{@link org.mamapost.builtin.WeihaiNotice} is the notice, 威人社字〔2025〕6号, with its text.
 * {@link org.mamapost.builtin.WeihaiCatalogue} is its annex: one file for each table, one method for each row, one line
 * for each cell, the words first and then what they mean. {@link org.mamapost.builtin.ShandongEmploymentRegulation} is
 * the provincial article that one row stands against.
 */
package org.mamapost.builtin;
