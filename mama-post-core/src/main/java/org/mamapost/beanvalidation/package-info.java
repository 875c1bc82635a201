/**
 * The check as a Bean Validation constraint:
 * {@link org.mamapost.beanvalidation.ConformsToPolicy @ConformsToPolicy}. The only room that loads Hibernate Validator;
 * no other room imports it, and the library runs without it.
 */
package org.mamapost.beanvalidation;
