package org.mamapost.examples.cli.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.region.Region;

/**
 * What a user asks of a check beside the file.
 *
 * @param region fills empty 地区 cells
 * @param date fills empty 发布日期 cells; today's where the user names none
 * @param under the region whose catalogue judges every row, wherever the post is
 * @param suggest whether the nearest rows are worked out for posts that declare one too
 */
public record CheckSettings(Optional<Region> region, LocalDate date, Optional<Region> under, boolean suggest) {

  /** Checks that nothing is missing. */
  public CheckSettings {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(under, "under");
  }
}
