package consumer;

import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;

/** What a team's first lines look like; fails unless they answer. */
final class Consumer {

  private Consumer() {}

  public static void main(String[] args) {
    String place = Region.of("371002").fullName();
    MamaPost post = MamaPost.builder().id("1").build();
    if (!place.equals("山东省威海市环翠区") || !post.getTitle().isUnknown()) {
      throw new IllegalStateException("The library answers wrongly: " + place + ", " + post);
    }
  }
}
