/**
 * The care stage of a family (正文(一), 附件一): {@link org.mamapost.family.FamilyAssessor} says in which stages a family is
 * on a day, because of which children, and when that changes next.
 *
 * <p>Whom a policy counts as 育儿妇女 are values that it lays down itself, by the keys of
 * {@link org.mamapost.family.FamilyRules}: each with the article it rests on.
 */
package org.mamapost.family;
