/** What posts, carers, applications, services and benefits add up to, as a page with charts and as tables. */
package org.mamapost.examples.cli.insight;
