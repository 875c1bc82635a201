/**
 * What people read: names in Chinese and English, closed vocabularies that parse from either, and messages that are
 * rendered at the edge.
 *
 * <p>Nothing here looks at the JVM's default locale. Chinese is given to who asks for Chinese and English to everybody
 * else, whatever the default is.
 */
package org.mamapost.text;
