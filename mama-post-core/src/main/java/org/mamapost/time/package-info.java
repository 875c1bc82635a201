/**
 * Dates and working time: inclusive date ranges, attendance windows, and the ways a post arranges its hours.
 */
package org.mamapost.time;
