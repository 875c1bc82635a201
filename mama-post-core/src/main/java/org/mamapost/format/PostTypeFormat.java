package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import org.mamapost.catalogue.PostType;
import org.mamapost.text.Vocabulary;

/** 岗位类型: a type of a region's catalogue, with or without “妈妈岗”. */
record PostTypeFormat(Vocabulary<PostType> vocabulary) implements CellFormat<PostType> {

  private static final String MAMA_POST = "妈妈岗";

  @Override
  public Validation<Seq<Fault>, PostType> parse(String text) {
    return vocabulary.find(text)
        .or(() -> withoutMamaPost(CellText.compact(text)))
        .map(Validation::<Seq<Fault>, PostType>valid)
        .orElseGet(() -> Fault.unknownTerm(text.strip(), vocabulary).invalid());
  }

  private Optional<PostType> withoutMamaPost(String text) {
    int name = text.lastIndexOf(MAMA_POST);
    // Vocabulary.find forgives the quotation marks that may stand around 妈妈岗.
    return name > 0 ? vocabulary.find(text.substring(0, name) + text.substring(name + MAMA_POST.length()))
        : Optional.empty();
  }

  @Override
  public String print(PostType type) {
    return type.chinese();
  }
}
