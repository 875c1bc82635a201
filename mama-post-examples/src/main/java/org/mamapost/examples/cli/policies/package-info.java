/** What a registry loaded, in words and as JSON. */
package org.mamapost.examples.cli.policies;
