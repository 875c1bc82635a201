/**
 * Zhejiang (浙江省, 330000): maternity leave that depends on which child it is.
 *
 * <p>No provincial notice on mama posts was found, so this plugin offers no policy: whoever asks for one is told that
 * none is modelled. It offers a law, and what protects workers is answered by it.
 */
package org.mamapost.zhejiang;
