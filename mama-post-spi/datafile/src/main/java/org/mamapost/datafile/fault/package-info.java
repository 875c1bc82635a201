/** What is wrong with a file, where in it, and what to do. */
package org.mamapost.datafile.fault;
