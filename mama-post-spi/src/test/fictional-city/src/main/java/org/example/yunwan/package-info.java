/** Yunwan (云湾), a city that does not exist: a policy invented for tests, in the place of a region that has none. */
package org.example.yunwan;
