package org.mamapost.examples.cli.template;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.examples.cli.input.Remark;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Amenity;
import org.mamapost.post.EmploymentForm;
import org.mamapost.post.FamilyCondition;
import org.mamapost.post.Label;
import org.mamapost.post.SexCondition;
import org.mamapost.text.Language;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Named;

/**
 * An empty table of posts: the headings, and below them a remark that says what each column may hold. Remarks are
 * passed over when the table is read, so posts are simply written below.
 *
 * @param policy the policy whose post types are offered
 * @param language the language of the headings and the terms
 */
public record PostTemplate(RegionalPolicy policy, Language language) {

  private static final MessageBundle WORDS = MessageBundle.load(PostTemplate.class, "messages");

  /**
   * Writes the table as CSV.
   *
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public void write(Writer out) throws IOException {
    new EmptyTable(
        Stream.of(PostColumn.values()).map(column -> column.in(language)).toList(),
        Stream.of(PostColumn.values()).map(this::allowed).toList()).write(out);
  }

  private String allowed(PostColumn column) {
    return switch (column) {
      case ID -> Remark.ID;
      case POST_TYPE -> terms(policy.catalogue().orElseThrow().postTypes().terms());
      case EMPLOYER_KIND -> terms(EmployerKind.VOCABULARY.terms());
      case PLACE -> terms(PlaceKind.VOCABULARY.terms());
      case PAY_METHOD -> terms(PayMethod.VOCABULARY.terms());
      case INSURANCE -> terms(InsuranceType.VOCABULARY.terms());
      case CONTRACT -> terms(ContractForm.VOCABULARY.terms());
      case SKILLS -> terms(SkillLevel.VOCABULARY.terms());
      case CARE_STAGE -> terms(CareStage.VOCABULARY.terms());
      case LABELS -> terms(Label.VOCABULARY.terms());
      case AMENITIES -> terms(Amenity.VOCABULARY.terms());
      case SEX -> terms(SexCondition.VOCABULARY.terms());
      case FAMILY -> terms(FamilyCondition.VOCABULARY.terms());
      case EMPLOYMENT_FORM -> terms(EmploymentForm.VOCABULARY.terms());
      case REGION -> policy.region().code() + " / " + policy.region().name();
      case TITLE, EMPLOYER, SCHEDULE, PAY, PUBLISHED_ON, OPENINGS, CLOSES_ON, AGE, PAY_PERIOD, QUOTA ->
          WORDS.message(column.name()).render(language);
    };
  }

  private String terms(List<? extends Named> terms) {
    return terms.stream().map(term -> term.in(language)).collect(Collectors.joining(" / "));
  }
}
