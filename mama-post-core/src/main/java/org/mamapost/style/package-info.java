/** How this library's immutable types are generated; seen by the compiler only, and by no user. */
package org.mamapost.style;
