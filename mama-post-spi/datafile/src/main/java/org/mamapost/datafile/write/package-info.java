/** How a policy is written as a file. */
package org.mamapost.datafile.write;
