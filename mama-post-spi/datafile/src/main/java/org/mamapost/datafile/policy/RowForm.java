package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Declared;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.ListForm;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;

/** One row of the catalogue, cell by cell in the order of the annex. */
final class RowForm {

  private static final Form<CellForm<List<TimeTerm>>> TIME = CellForm.of(node -> node instanceof Node.Text
      ? TimePhrases.FORM.read(node).map(List::of) : new ListForm<>(TimePhrases.FORM).read(node));
  private static final Form<CellForm<AllowedTerms<PlaceKind>>> PLACE = CellForm.of(PlaceKind.VOCABULARY);
  private static final Form<CellForm<AllowedTerms<PayMethod>>> PAY = CellForm.of(PayMethod.VOCABULARY);
  private static final Form<CellForm<AllowedTerms<InsuranceType>>> INSURANCE = CellForm.of(InsuranceType.VOCABULARY);
  private static final Form<CellForm<AllowedTerms<ContractForm>>> CONTRACT = CellForm.of(ContractForm.VOCABULARY);
  private static final Form<CellForm<AllowedTerms<SkillLevel>>> SKILLS = CellForm.of(SkillLevel.VOCABULARY);

  private final Optional<Document> document;
  private final Declared<RowGroup> groups;
  private final Form<Citation> citation;

  /** Rows of a document; without one no row is made, though what is wrong with it is found. */
  RowForm(Optional<Document> document, Declared<RowGroup> groups, Form<Citation> citation) {
    this.document = document;
    this.groups = groups;
    this.citation = citation;
  }

  Form<CatalogueRow> form() {
    return Fields.of(Section.ROW, this::read);
  }

  private Validation<Seq<Fault>, CatalogueRow> read(Fields fields) {
    Supplier<Optional<PostType>> type = fields.may("type", PostTypeForm.FORM);
    Supplier<Optional<CareStage>> stage = fields.may("stage", new TermForm<>(CareStage.VOCABULARY));
    if (fields.has("type") == fields.has("stage")) {
      fields.add(Fault.of(fields.at(), "type-or-stage"));
    }
    Supplier<String> clause = fields.must("clause", TextForm.READ);
    if (document.isEmpty()) {
      fields.fail();
    }
    List<Consumer<CatalogueRow.Builder>> cells = new ArrayList<>();
    head(fields, cells);
    terms(fields, cells);
    return fields.done(() -> {
      CatalogueRow.Builder row = type.get()
          .map(post -> CatalogueRow.of(post, document.get(), clause.get()))
          .orElseGet(() -> CatalogueRow.of(stage.get().orElseThrow(), document.get(), clause.get()));
      cells.forEach(cell -> cell.accept(row));
      return row.build();
    });
  }

  private void head(Fields fields, List<Consumer<CatalogueRow.Builder>> cells) {
    Supplier<RowGroup> group = fields.must("group", groups.reference("unknown-group"));
    cells.add(row -> row.in(group.get()));
    Supplier<String> named = fields.must("named", TextForm.TEXT);
    cells.add(row -> row.named(named.get()));
    Supplier<Optional<Ages>> ages = fields.may("ages", Ages.FORM);
    if (fields.has("ages") != fields.has("stage")) {
      fields.add(Fault.of(fields.at(), "ages-of-stage"));
    }
    cells.add(row -> ages.get().ifPresent(years -> row.ages(years.says(), years.from(), years.to())));
    Supplier<String> timeAndPlace = fields.must("time-and-place", TextForm.TEXT);
    cells.add(row -> row.timeAndPlace(timeAndPlace.get()));
    Supplier<String> examples = fields.must("examples", TextForm.TEXT);
    cells.add(row -> row.examples(examples.get()));
    Supplier<Optional<Citation>> against = fields.may("contract-against", citation);
    cells.add(row -> against.get().ifPresent(row::contractAgainst));
  }

  private static void terms(Fields fields, List<Consumer<CatalogueRow.Builder>> cells) {
    Supplier<CellForm<List<TimeTerm>>> time = fields.must("time", TIME);
    cells.add(row -> row.time(time.get().says(), time.get().means().toArray(TimeTerm[]::new)));
    Supplier<CellForm<AllowedTerms<PlaceKind>>> place = fields.must("place", PLACE);
    cells.add(row -> row.place(place.get().says(), place.get().means()));
    Supplier<CellForm<AllowedTerms<PayMethod>>> pay = fields.must("pay", PAY);
    cells.add(row -> row.pay(pay.get().says(), pay.get().means()));
    Supplier<CellForm<AllowedTerms<InsuranceType>>> insurance = fields.must("insurance", INSURANCE);
    cells.add(row -> row.insurance(insurance.get().says(), insurance.get().means()));
    Supplier<CellForm<AllowedTerms<ContractForm>>> contract = fields.must("contract", CONTRACT);
    cells.add(row -> row.contract(contract.get().says(), contract.get().means()));
    Supplier<CellForm<AllowedTerms<SkillLevel>>> skills = fields.must("skills", SKILLS);
    cells.add(row -> row.skills(skills.get().says(), skills.get().means()));
  }

  /** 育儿阶段. */
  private record Ages(String says, int from, int to) {

    static final Form<Ages> FORM = Fields.of(Section.AGES, fields -> {
      Supplier<String> says = fields.must("says", TextForm.TEXT);
      Supplier<Integer> from = fields.must("from", TextForm.WHOLE);
      Supplier<Integer> to = fields.must("to", TextForm.WHOLE);
      return fields.done(() -> new Ages(says.get(), from.get(), to.get()));
    });
  }
}
