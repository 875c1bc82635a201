/** How parts of a file are read: closed sets of keys, texts, terms, lists, and what is gathered of their faults. */
package org.mamapost.datafile.form;
