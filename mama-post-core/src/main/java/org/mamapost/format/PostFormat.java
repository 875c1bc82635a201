package org.mamapost.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.catalogue.PostType;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Vocabulary;

/**
 * Reads and prints the cells of a post table.
 *
 * <p>An empty cell is an unknown fact, 无 (or {@code none}) a fact known to be none. Full-width digits and punctuation
 * and superfluous white space make no difference. Bad text never throws: {@link #read} answers with every problem of
 * the row. What {@link #print} prints is read back as the same post.
 *
 * <p>For example {@code 时间安排} may say {@code 周一至周五 08:00-17:00 午休12:00-13:00，可提前1.5小时下班}; the grammar of
 * every cell stands in docs/post-format.md. Immutable and thread-safe if its {@link PostTypeNames} are.
 */
public final class PostFormat {

  private final PostTypeNames postTypes;

  private PostFormat(PostTypeNames postTypes) {
    this.postTypes = postTypes;
  }

  /**
   * A format for posts that are all of one catalogue.
   *
   * @param postTypes the post types, by the names they are read by
   * @return the format
   */
  public static PostFormat of(Vocabulary<PostType> postTypes) {
    Optional<Vocabulary<PostType>> types = Optional.of(postTypes);
    return new PostFormat((region, publishedOn) -> types);
  }

  /**
   * A format for posts of several regions.
   *
   * @param names finds the post types of a row by its region and date
   * @return the format
   */
  public static PostFormat of(PostTypeNames names) {
    return new PostFormat(Objects.requireNonNull(names, "names"));
  }

  /**
   * Reads a row.
   *
   * @param cells the text of each cell; a missing or empty one leaves its fact unknown
   * @return the post, or every problem of the row
   */
  public PostReading read(Map<PostColumn, String> cells) {
    return PostReading.of(new RowReader(cells).read(postTypes));
  }

  /**
   * Prints a row. {@code read(print(post))} gives the post again, if its type is one that this format reads and no text
   * that follows a grammar is longer than the 2,000 characters that are read.
   *
   * @param post the post
   * @return the text of every cell, in the order of the columns; empty where the fact is unknown
   */
  public Map<PostColumn, String> print(MamaPost post) {
    Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
    Employer employer = post.getEmployer();
    cells.put(PostColumn.ID, Formats.TEXT.print(post.getId()));
    cells.put(PostColumn.TITLE, Formats.TEXT.printStated(post.getTitle()));
    cells.put(PostColumn.POST_TYPE, post.getPostType().fold(() -> "", () -> CellText.NONE, PostType::chinese));
    cells.put(PostColumn.REGION, Formats.REGION.printStated(post.getRegion()));
    cells.put(PostColumn.EMPLOYER, Formats.TEXT.printStated(employer.getName()));
    cells.put(PostColumn.EMPLOYER_KIND, Formats.EMPLOYER_KIND.printStated(employer.getKind()));
    cells.put(PostColumn.SCHEDULE, post.getSchedule().fold(() -> "", () -> CellText.NONE, ScheduleFormat::print));
    cells.put(PostColumn.PLACE, Formats.PLACE.printStated(post.getWorkPlace()));
    cells.put(PostColumn.PAY_METHOD, Formats.PAY_METHOD.printStated(post.getPayMethod()));
    cells.put(PostColumn.PAY, Formats.PAY.printStated(post.getPay()));
    cells.put(PostColumn.INSURANCE, Formats.INSURANCE.printStated(post.getInsurance()));
    cells.put(PostColumn.CONTRACT, Formats.CONTRACT.printStated(post.getContract()));
    cells.put(PostColumn.SKILLS, Formats.SKILLS.printStated(post.getSkills()));
    cells.put(PostColumn.PUBLISHED_ON, Formats.DATE.printStated(post.getPublishedOn()));
    cells.put(PostColumn.CARE_STAGE, Formats.CARE_STAGE.printStated(post.getCareStage()));
    cells.put(PostColumn.LABELS, Formats.LABELS.printStated(post.getLabels()));
    cells.put(PostColumn.AMENITIES, Formats.AMENITIES.printStated(post.getAmenities()));
    cells.put(PostColumn.OPENINGS, Formats.OPENINGS.printStated(post.getOpenings()));
    cells.put(PostColumn.CLOSES_ON, Formats.DATE.printStated(post.getClosesOn()));
    cells.put(PostColumn.AGE, Formats.AGE.printStated(post.getAgeCondition()));
    cells.put(PostColumn.SEX, Formats.SEX.printStated(post.getSexCondition()));
    cells.put(PostColumn.FAMILY, Formats.FAMILY.printStated(post.getFamilyConditions()));
    cells.put(PostColumn.EMPLOYMENT_FORM, Formats.EMPLOYMENT_FORM.printStated(post.getEmploymentForm()));
    cells.put(PostColumn.PAY_PERIOD, Formats.PAY_PERIOD.printStated(post.getPayPeriod()));
    cells.put(PostColumn.QUOTA, Formats.QUOTA.printStated(post.getQuota()));
    return cells;
  }
}
