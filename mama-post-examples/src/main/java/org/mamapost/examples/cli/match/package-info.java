/** Tables of posts with places and of carers, made-up ones among them, and what matching them gives in words and JSON. */
package org.mamapost.examples.cli.match;
