package org.mamapost.catalogue;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 合同形式: the form of the contract. The annex prints 劳务合同 and 劳务协议 as two terms. */
public enum ContractForm implements Named {
  /** 劳动合同. */
  LABOUR_CONTRACT("劳动合同", "labour contract"),
  /** 劳务合同, printed for 城镇公益性岗位 only. */
  SERVICE_CONTRACT("劳务合同", "service contract"),
  /** 劳务协议. */
  SERVICE_AGREEMENT("劳务协议", "service agreement"),
  /** 无需合同: the worker is her own employer. */
  NOT_NEEDED("无需合同", "no contract needed");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<ContractForm> VOCABULARY =
      Vocabulary.<ContractForm>of(List.of(values()));

  private final String chinese;
  private final String english;

  ContractForm(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
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
