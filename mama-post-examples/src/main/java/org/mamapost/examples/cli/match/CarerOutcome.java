package org.mamapost.examples.cli.match;

import java.util.List;
import java.util.Optional;
import org.mamapost.matching.Carer;
import org.mamapost.matching.Matches;
import org.mamapost.matching.Verdict;

/**
 * What was found for one carer.
 *
 * @param carer the carer
 * @param best the best matches, best first
 * @param rest what became of all posts; looked for only where fewer match than were asked for
 */
public record CarerOutcome(Carer carer, List<Verdict.Match> best, Optional<Matches> rest) {}
