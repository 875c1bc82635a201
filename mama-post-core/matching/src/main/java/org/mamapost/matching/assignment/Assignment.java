package org.mamapost.matching.assignment;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who gets which post.
 *
 * @param postOf the post of each carer who has one, by their ids
 * @param without the carers who have none, by id
 * @param proposals how many proposals it took; a carer makes none that would be turned down at once
 */
public record Assignment(SortedMap<String, String> postOf, List<String> without, long proposals)
    implements Serializable {

  /** Copies what it is given. */
  public Assignment {
    postOf = Collections.unmodifiableSortedMap(new TreeMap<>(postOf));
    without = List.copyOf(without);
  }
}
