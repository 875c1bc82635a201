package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.PostType;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.form.Codes;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;

/** A post type: one of the library's by its code alone, one of the city's own with its names. */
public final class PostTypeForm {

  static final Form<PostType> FORM = PostTypeForm::read;

  private static final Map<String, PostType> KNOWN = WeihaiCatalogue.catalogue().postTypes().terms().stream()
      .collect(Collectors.toMap(PostType::code, type -> type, (one, other) -> one, LinkedHashMap::new));
  private static final Form<PostType> OWN = Fields.of(Section.POST_TYPE, PostTypeForm::own);

  private PostTypeForm() {}

  /** Tells whether a type is the library's, names and all. */
  public static boolean isKnown(PostType type) {
    PostType known = KNOWN.get(type.code());
    return known != null && known.chinese().equals(type.chinese()) && known.english().equals(type.english());
  }

  private static Validation<Seq<Fault>, PostType> read(Node node) {
    if (!(node instanceof Node.Text text)) {
      return OWN.read(node);
    }
    PostType known = KNOWN.get(text.value());
    return known != null ? Validation.valid(known) : Fault.of(node.at(), "unknown-type", Words.shown(text.value()),
        Words.codes(KNOWN.keySet()),
        Words.nearest(Codes.nearest(text.value(), KNOWN.keySet()))).invalid();
  }

  private static Validation<Seq<Fault>, PostType> own(Fields fields) {
    Supplier<String> code = fields.must("code", TextForm.ID);
    Supplier<String> chinese = fields.must("chinese", TextForm.TEXT);
    Supplier<String> english = fields.must("english", TextForm.TEXT);
    if (fields.isSound() && KNOWN.containsKey(code.get())) {
      fields.add(Fault.of(fields.node("code").orElseThrow().at(), "known-type", code.get()));
    }
    return fields.done(() -> PostType.of(code.get(), chinese.get(), english.get()));
  }
}
