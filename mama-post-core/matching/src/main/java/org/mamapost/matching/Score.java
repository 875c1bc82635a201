package org.mamapost.matching;

import java.io.Serializable;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;

/**
 * What a match is worth to who asks, by {@link Weights}.
 *
 * @param points the more the better
 * @param monthlyPay the pay that was counted, yuan a month; unknown where pay does not weigh and is not comparable
 * @param metres the way that was counted; none where the post is remote, unknown where distance does not weigh
 */
public record Score(long points, Stated<Yuan> monthlyPay, Stated<Integer> metres) implements Serializable {}
