/** A file as a tree of texts, each with its place. What the tree leaves out of YAML is refused here. */
package org.mamapost.datafile.tree;
