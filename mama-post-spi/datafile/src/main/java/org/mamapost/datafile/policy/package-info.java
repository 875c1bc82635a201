/** The parts of a policy, each as a file writes it: documents, citations, rows, values, measures, names of code. */
package org.mamapost.datafile.policy;
