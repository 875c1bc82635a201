/**
 * Who gets which post, where many want the same: {@link org.mamapost.matching.assignment.Assigner} by deferred
 * acceptance (Gale and Shapley 1962), stable and the same in whatever order people and posts are given.
 */
package org.mamapost.matching.assignment;
