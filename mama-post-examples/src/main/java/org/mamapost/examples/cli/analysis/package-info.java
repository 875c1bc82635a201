/** What an analysis of a policy remarks, in words, as a document and as JSON. */
package org.mamapost.examples.cli.analysis;
