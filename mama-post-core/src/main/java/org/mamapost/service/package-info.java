/**
 * What is served rather than paid, 正文(二), (四), (六) and (七): the 12333 ledger, the directory of employers and its
 * specialists, training and brands.
 *
 * <p>Start at {@link org.mamapost.service.ServiceLedger} and {@link org.mamapost.service.LedgerAssessor}.
 */
package org.mamapost.service;
