package org.mamapost.service;

/**
 * A registration that she had and does not have any more.
 *
 * @param registered the record of it, the last one if there are several
 * @param left the record that ended it
 */
record EndedRegistration(LedgerEvent registered, LedgerEvent left) {}
