/** Exact quantities: yuan and working hours. Nothing here is a floating-point number. */
package org.mamapost.amount;
