package org.mamapost.datafile.policy;

import org.mamapost.datafile.fault.Position;
import org.mamapost.policy.RegionalPolicy;

/**
 * A policy as a document of a file has it.
 *
 * @param at where the document says which policy it is
 * @param policy the policy
 * @param isLaw whether it is a law, and no policy of mama posts
 * @param priority its priority, which all documents of a file share
 */
public record WrittenPolicy(Position at, RegionalPolicy policy, boolean isLaw, int priority) {}
