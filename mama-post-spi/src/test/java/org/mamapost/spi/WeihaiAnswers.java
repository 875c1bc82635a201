package org.mamapost.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Finding;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/**
 * Everything a registry has to say, in both languages, of a fixed set of posts in 371002 环翠区: a post of each type,
 * with hours that suit some and break others, and the same posts with no type. Whatever else is loaded, not a byte of
 * it may change.
 */
public final class WeihaiAnswers {

  private static final Region HUANCUI = Region.of("371002");
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final List<WorkTime> TIMES = List.of(
      new WorkTime.FixedDaily(HoursRange.parse("3小时")),
      new WorkTime.FixedDaily(HoursRange.parse("3.5小时")),
      new WorkTime.Flexible());

  private WeihaiAnswers() {}

  /** Writes the answers of what is on the class path and module path to a file. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), text(PolicyRegistry.discover()));
  }

  static String text(PolicyRegistry registry) {
    RegionalPolicy policy = registry.resolve(HUANCUI, DAY).orElseThrow();
    PostValidator validator = PostValidator.of(policy).suggesting();
    return Stream.concat(Stream.of(policy.toString()), posts().map(post -> text(validator.validate(post, DAY))))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<MamaPost> posts() {
    List<Stated<PostType>> types = Stream.concat(
        WeihaiCatalogue.catalogue().postTypes().terms().stream().map(Stated::of),
        Stream.of(Stated.<PostType>none())).toList();
    return types.stream().flatMap(type -> TIMES.stream().map(time -> post(type, time)));
  }

  private static MamaPost post(Stated<PostType> type, WorkTime time) {
    return MamaPost.builder()
        .id(type + "/" + time)
        .postType(type)
        .region(Stated.of(HUANCUI))
        .schedule(Stated.of(Schedule.of(time)))
        .workPlace(Stated.of(WorkPlace.of(PlaceKind.SPECIFIC)))
        .payMethod(Stated.of(Choice.of(PayMethod.TASK)))
        .insurance(Stated.of(Choice.of(InsuranceType.SOCIAL)))
        .contract(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)))
        .build();
  }

  private static String text(ValidationReport report) {
    Stream<Finding> findings = Stream.concat(report.getFindings().stream(),
        report.getNearest().stream().flatMap(row -> row.findings().stream()));
    return Stream.concat(
            Stream.of(report.getPostId() + " " + report.getPolicyId() + " " + report.getPolicyVersion() + " "
                + report.getVerdict() + " " + report.getRefusal() + " " + report.getSatisfiedRows()),
            findings.flatMap(found -> Stream.of(found.render(Locale.CHINESE), found.render(Locale.ENGLISH))))
        .collect(Collectors.joining("\n"));
  }
}
