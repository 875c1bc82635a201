/**
 * The facts that a decision needs, each with where it came from: {@link org.mamapost.person.Facts} by
 * {@link org.mamapost.person.FactKey}. The keys of this library are those of
 * {@link org.mamapost.person.CarerFacts}, {@link org.mamapost.person.EmployerFacts} and
 * {@link org.mamapost.person.BusinessFacts}; a city adds its own.
 */
package org.mamapost.person;
