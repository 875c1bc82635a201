/**
 * The facts that a decision needs, each with where it came from: {@link org.mamapost.person.Facts} by
 * {@link org.mamapost.person.FactKey}. The keys of this library are those of
 * {@link org.mamapost.person.CarerFacts}, {@link org.mamapost.person.EmployerFacts},
 * {@link org.mamapost.person.BusinessFacts}, {@link org.mamapost.person.MaternityFacts} and
 * {@link org.mamapost.person.InspectionFacts}; a city adds its own.
 */
package org.mamapost.person;
