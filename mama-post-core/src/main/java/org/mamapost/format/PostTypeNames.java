package org.mamapost.format;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.text.Vocabulary;

/** Which post types a 岗位类型 cell may name: each city's catalogue has its own. */
@FunctionalInterface
public interface PostTypeNames {

  /**
   * The post types for a region on a date.
   *
   * @param region 地区 as its cell says; unknown where the cell is empty or unreadable
   * @param publishedOn 发布日期 as its cell says; unknown where the cell is empty or unreadable
   * @return the types and the names they are read by; empty if the region has no catalogue then, in which case the post
   *     type of the post is left unknown
   */
  Optional<Vocabulary<PostType>> of(Stated<Region> region, Stated<LocalDate> publishedOn);
}
