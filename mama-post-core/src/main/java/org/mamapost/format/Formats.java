package org.mamapost.format;

import java.time.LocalDate;
import java.util.Set;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.post.AgeRange;
import org.mamapost.post.Amenity;
import org.mamapost.post.EmploymentForm;
import org.mamapost.post.FamilyCondition;
import org.mamapost.post.Label;
import org.mamapost.post.Pay;
import org.mamapost.post.PayPeriod;
import org.mamapost.post.Quota;
import org.mamapost.post.SexCondition;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.text.Vocabulary;

/** The format of each column. */
final class Formats {

  static final CellFormat<String> TEXT = new TextFormat();
  static final CellFormat<Region> REGION = new RegionFormat().guarded();
  static final CellFormat<EmployerKind> EMPLOYER_KIND = new TermFormat<>(EmployerKind.VOCABULARY).guarded();
  static final CellFormat<ScheduleCell> SCHEDULE = new ScheduleFormat().guarded();
  static final CellFormat<WorkPlace> PLACE = new PlaceFormat();
  static final CellFormat<Choice<PayMethod>> PAY_METHOD = new ChoiceFormat<>(PayMethod.VOCABULARY).guarded();
  static final CellFormat<Pay> PAY = new PayFormat().guarded();
  static final CellFormat<Choice<InsuranceType>> INSURANCE = new ChoiceFormat<>(InsuranceType.VOCABULARY).guarded();
  static final CellFormat<Choice<ContractForm>> CONTRACT = new ChoiceFormat<>(ContractForm.VOCABULARY).guarded();
  static final CellFormat<Choice<SkillLevel>> SKILLS = new ChoiceFormat<>(SkillLevel.VOCABULARY).guarded();
  static final CellFormat<LocalDate> DATE = new DateFormat().guarded();
  static final CellFormat<CareStage> CARE_STAGE = new TermFormat<>(CareStage.VOCABULARY).guarded();
  static final CellFormat<Set<Label>> LABELS = new SetFormat<>(Label.VOCABULARY).guarded();
  static final CellFormat<Set<Amenity>> AMENITIES = new SetFormat<>(Amenity.VOCABULARY).guarded();
  static final CellFormat<Integer> OPENINGS = new OpeningsFormat().guarded();
  static final CellFormat<AgeRange> AGE = new ConditionFormat<>(new AgeFormat().guarded());
  static final CellFormat<SexCondition> SEX =
      new ConditionFormat<>(new TermFormat<>(SexCondition.VOCABULARY).guarded());
  static final CellFormat<Set<FamilyCondition>> FAMILY =
      new ConditionFormat<>(new SetFormat<>(FamilyCondition.VOCABULARY).guarded());
  static final CellFormat<EmploymentForm> EMPLOYMENT_FORM = new TermFormat<>(EmploymentForm.VOCABULARY).guarded();
  static final CellFormat<PayPeriod> PAY_PERIOD = new PayPeriodFormat().guarded();
  static final CellFormat<Quota> QUOTA = new QuotaFormat().guarded();

  private Formats() {}

  static CellFormat<PostType> postType(Vocabulary<PostType> vocabulary) {
    return new PostTypeFormat(vocabulary).guarded();
  }
}
