package org.mamapost.datafile.form;

import java.util.List;
import java.util.stream.Stream;
import org.mamapost.text.Named;

/** The mappings of a file, each with its keys: no other is read. */
public enum Section implements Named {
  /** A whole document of a file. */
  POLICY("政策", "a policy",
      must("format", "id", "version", "region", "in-force", "documents", "document"),
      may("kind", "priority", "above", "keys", "catalogue", "parameters", "interpretations", "measures", "schemes",
          "protections", "law-rules", "advice")),
  /** Days, both of which belong to the range. */
  DAYS("施行期", "a range of days", must("first-day", "last-day"), may()),
  /** A document that is cited. */
  DOCUMENT("文件", "a document",
      must("number", "title", "issuers", "dated"), may("grade", "carrier", "last-verified")),
  /** A citation. */
  CITATION("引用", "a citation",
      must("clause", "quote"), may("document", "grade", "carrier", "last-verified")),
  /** A parameter key of the city's own. */
  KEY("参数名", "a parameter key", must("type", "chinese", "english"), may()),
  /** A value. */
  PARAMETER("参数", "a parameter", must("key", "value", "binding", "in-force", "cite"), may()),
  /** The catalogue. */
  CATALOGUE("分类目录", "a catalogue", must("modality", "standing", "groups", "rows"), may()),
  /** A heading that rows stand under. */
  GROUP("分组", "a group of rows", must("chinese", "english", "employers", "cite"), may()),
  /** A row of the catalogue. */
  ROW("目录行", "a row",
      must("group", "clause", "named", "time-and-place", "time", "place", "pay", "insurance", "contract", "skills",
          "examples"),
      may("type", "stage", "ages", "contract-against")),
  /** A post type of the city's own. */
  POST_TYPE("岗位类型", "a post type", must("code", "chinese", "english"), may()),
  /** 育儿阶段. */
  AGES("育儿阶段", "the ages of a stage", must("says", "from", "to"), may()),
  /** A cell: the words, then what they mean. */
  CELL("单元格", "a cell", must("says", "means"), may()),
  /** Several terms of a cell and how it joins them. */
  TERMS("用语", "joined terms", must(), may("any-of", "side-by-side")),
  /** Something that is done and that nobody can claim as an amount. */
  MEASURE("措施", "a measure", must("id", "chinese", "english", "modality", "what", "cite"), may()),
  /** What a measure does. */
  WHAT("措施内容", "what a measure does", must("chinese", "english"), may());

  private final String chinese;
  private final String english;
  private final List<String> required;
  private final List<String> optional;

  Section(String chinese, String english, List<String> required, List<String> optional) {
    this.chinese = chinese;
    this.english = english;
    this.required = required;
    this.optional = optional;
  }

  private static List<String> must(String... keys) {
    return List.of(keys);
  }

  private static List<String> may(String... keys) {
    return List.of(keys);
  }

  /** The keys without which it says too little. */
  public List<String> required() {
    return required;
  }

  /** The keys that may be left out. */
  public List<String> optional() {
    return optional;
  }

  /** All keys. */
  public List<String> keys() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
