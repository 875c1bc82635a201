package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;

/** Reads the cells of one row, and goes on after a problem so that all of them are found. */
final class RowReader {

  private final Map<PostColumn, String> cells;
  private final List<CellProblem> problems = new ArrayList<>();
  private final MamaPost.Builder post = MamaPost.builder();
  private final Employer.Builder employer = Employer.builder();

  RowReader(Map<PostColumn, String> cells) {
    this.cells = cells;
  }

  Validation<Seq<CellProblem>, MamaPost> read(PostTypeNames postTypes) {
    readId();
    readPlainCells();
    Stated<LocalDate> publishedOn = readDates();
    readRegionAndPostType(postTypes, publishedOn);
    readScheduleAndPlace();
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(CellProblem::column));
      return Validation.invalid(Vector.ofAll(problems));
    }
    return Validation.valid(post.employer(employer.build()).build());
  }

  private void readPlainCells() {
    read(PostColumn.TITLE, Formats.TEXT, post::title);
    read(PostColumn.EMPLOYER, Formats.TEXT, employer::name);
    read(PostColumn.EMPLOYER_KIND, Formats.EMPLOYER_KIND, employer::kind);
    read(PostColumn.PAY_METHOD, Formats.PAY_METHOD, post::payMethod);
    read(PostColumn.PAY, Formats.PAY, post::pay);
    read(PostColumn.INSURANCE, Formats.INSURANCE, post::insurance);
    read(PostColumn.CONTRACT, Formats.CONTRACT, post::contract);
    read(PostColumn.SKILLS, Formats.SKILLS, post::skills);
    read(PostColumn.CARE_STAGE, Formats.CARE_STAGE, post::careStage);
    read(PostColumn.LABELS, Formats.LABELS, post::labels);
    read(PostColumn.AMENITIES, Formats.AMENITIES, post::amenities);
    read(PostColumn.OPENINGS, Formats.OPENINGS, post::openings);
    read(PostColumn.AGE, Formats.AGE, post::ageCondition);
    read(PostColumn.SEX, Formats.SEX, post::sexCondition);
    read(PostColumn.FAMILY, Formats.FAMILY, post::familyConditions);
    read(PostColumn.EMPLOYMENT_FORM, Formats.EMPLOYMENT_FORM, post::employmentForm);
    read(PostColumn.PAY_PERIOD, Formats.PAY_PERIOD, post::payPeriod);
    read(PostColumn.QUOTA, Formats.QUOTA, post::quota);
  }

  private void readId() {
    Optional<String> id = read(PostColumn.ID, Formats.TEXT).value().filter(text -> !text.isBlank());
    id.ifPresentOrElse(post::id, () -> problem(PostColumn.ID, Fault.of("id.blank", cell(PostColumn.ID).strip())));
  }

  private Stated<LocalDate> readDates() {
    Stated<LocalDate> publishedOn = read(PostColumn.PUBLISHED_ON, Formats.DATE);
    Stated<LocalDate> closesOn = read(PostColumn.CLOSES_ON, Formats.DATE);
    post.publishedOn(publishedOn).closesOn(closesOn);
    closesOn.value().ifPresent(last -> publishedOn.value().filter(last::isBefore).ifPresent(first ->
        problem(PostColumn.CLOSES_ON, Fault.of("closes.early", last.toString(), first))));
    return publishedOn;
  }

  private void readRegionAndPostType(PostTypeNames postTypes, Stated<LocalDate> publishedOn) {
    Stated<Region> region = read(PostColumn.REGION, Formats.REGION);
    post.region(region);
    postTypes.of(region, publishedOn)
        .ifPresent(types -> read(PostColumn.POST_TYPE, Formats.postType(types), post::postType));
  }

  /** A schedule may name the place, as the annex's 时间地点 does; then the two cells have to agree. */
  private void readScheduleAndPlace() {
    Stated<ScheduleCell> schedule = read(PostColumn.SCHEDULE, Formats.SCHEDULE);
    post.schedule(schedule.map(ScheduleCell::schedule));
    Optional<Choice<PlaceKind>> named = schedule.value().flatMap(ScheduleCell::place);
    if (named.isPresent() && CellText.isEmpty(cell(PostColumn.PLACE))) {
      post.workPlace(Stated.of(new WorkPlace(named.get(), Stated.unknown())));
      return;
    }
    int before = problems.size();
    Stated<WorkPlace> place = read(PostColumn.PLACE, Formats.PLACE);
    post.workPlace(place);
    boolean agrees = named.isEmpty() || place.value().map(WorkPlace::kinds).equals(named);
    if (problems.size() == before && !agrees) {
      String wanted = Formats.PLACE.print(new WorkPlace(named.get(), Stated.unknown()));
      problem(PostColumn.PLACE, Fault.of("place.differs", cell(PostColumn.PLACE).strip(), wanted));
    }
  }

  private <T> void read(PostColumn column, CellFormat<T> format, Consumer<Stated<T>> setter) {
    setter.accept(read(column, format));
  }

  /** What a cell states; unknown where it cannot be read, which its problems then say. */
  private <T> Stated<T> read(PostColumn column, CellFormat<T> format) {
    return format.parseStated(cell(column)).getOrElseGet(faults -> {
      faults.forEach(fault -> problem(column, fault));
      return Stated.unknown();
    });
  }

  private void problem(PostColumn column, Fault fault) {
    problems.add(fault.in(column));
  }

  private String cell(PostColumn column) {
    return Objects.requireNonNullElse(cells.get(column), "");
  }
}
