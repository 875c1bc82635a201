package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.post.MamaPost;

/**
 * What an advisor is asked about.
 *
 * @param resume the résumé
 * @param aim the words of the post that she applies for, or of the row of the catalogue that it is of: its name, its
 *     examples, its title; empty where she applies for none in particular
 */
public record ResumeRequest(Resume resume, Optional<String> aim) implements Serializable {

  /** Checks that nothing is missing. */
  public ResumeRequest {
    Objects.requireNonNull(resume, "resume");
    Objects.requireNonNull(aim, "aim");
  }

  /** About a résumé for no post in particular. */
  public static ResumeRequest of(Resume resume) {
    return new ResumeRequest(resume, Optional.empty());
  }

  /** About a résumé for posts of a row. */
  public static ResumeRequest of(Resume resume, CatalogueRow row) {
    return new ResumeRequest(resume, Optional.of(words(row)));
  }

  /**
   * About a résumé for one post.
   *
   * @param resume the résumé
   * @param post the post; its title and its type's name are read
   * @param row its row in the catalogue, if it has one
   * @return the request
   */
  public static ResumeRequest of(Resume resume, MamaPost post, Optional<CatalogueRow> row) {
    String words = Stream.of(
            post.getTitle().value().stream(),
            post.getPostType().value().stream().map(type -> type.chinese()),
            row.stream().map(ResumeRequest::words))
        .flatMap(stream -> stream).collect(Collectors.joining("、"));
    return new ResumeRequest(resume, Optional.of(words).filter(text -> !text.isEmpty()));
  }

  /**
   * This request with more words of what she applies for.
   *
   * @param words such as the title of a post; blank for none
   * @return a new request
   */
  public ResumeRequest aimingAt(String words) {
    String all = Stream.concat(Stream.of(words.strip()), aim.stream())
        .filter(text -> !text.isEmpty()).collect(Collectors.joining("、"));
    return new ResumeRequest(resume, Optional.of(all).filter(text -> !text.isEmpty()));
  }

  private static String words(CatalogueRow row) {
    return row.name().chinese() + "、" + row.examples().quote();
  }
}
