/**
 * What protects a woman at work (正文(九)): {@link org.mamapost.protection.AdviceDesk} says which clause answers her
 * complaint.
 */
package org.mamapost.protection;
