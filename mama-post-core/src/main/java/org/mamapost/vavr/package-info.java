/**
 * The check for those who build with Vavr: {@link org.mamapost.vavr.PostValidation}. The only room with Vavr in its
 * signatures.
 */
package org.mamapost.vavr;
