package org.mamapost.builtin;

import java.util.List;
import org.mamapost.policy.Measure;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Modality;

/**
 * What the notice says will be done, is supported or is promoted, and nobody can claim as an amount: 正文(三), (五),
 * (八) to (十).
 *
 * <p>A plain statement (提供, 搭建, 培育, 设置) binds the offices that issued the notice, so it is {@link Modality#MUST}; 支持 is
 * {@link Modality#ENCOURAGE}; 引导 and 推动 are {@link Modality#GUIDE}.
 */
final class WeihaiMeasures {

  private static final String POLICY = "正文(三)";
  private static final String STARTUP = "正文(五)";
  private static final String DIGITAL = "正文(八)";
  private static final String EMPLOYMENT = "正文(九)";
  private static final String PUBLICITY = "正文(十)";

  static final List<Measure> MEASURES = List.of(
      measure("apply-for-flexible-subsidy", "引导申领灵活就业社会保险补贴", "guidance to apply for the flexible subsidy",
          Modality.GUIDE, POLICY, "积极引导符合条件的育儿妇女申领灵活就业社会保险补贴"),
      measure("due-unasked", "免申即享、直补快办", "due unasked, paid directly and fast",
          Modality.GUIDE, POLICY, "推动政策免申即享、直补快办，提升落实绩效"),
      measure("startup-six-elements", "全要素创业陪跑服务", "startup company in all six elements",
          Modality.MUST, STARTUP,
          "对有自主创业意愿的育儿妇女提供“政策、培训、导师、孵化、融资、赛事”全要素创业陪跑服务"),
      measure("startup-centre", "创业赋能中心", "startup centre", Modality.MUST, STARTUP, "搭建创业赋能中心"),
      measure("startup-streets", "市级创业街区", "startup streets of the city",
          Modality.MUST, STARTUP, "培育市级创业街区10个"),
      measure("startup-projects", "征集推送创业项目", "startup projects collected and pushed",
          Modality.MUST, STARTUP, "精准征集推送适合育儿妇女的创业项目"),
      measure("startup-mentors", "创业导师公益指导", "free guidance by mentors",
          Modality.MUST, STARTUP, "加强创业导师公益指导服务"),
      measure("incubator-priority", "优先入驻创业孵化基地", "priority in the incubators",
          Modality.ENCOURAGE, STARTUP, "支持育儿妇女优先入驻创业孵化基地（园区）"),
      measure("startup-contests", "专场创业赛事与资源对接", "contests and match-making for founders",
          Modality.MUST, STARTUP, "举办育儿妇女专场创业赛事与创业资源对接活动"),
      measure("friendly-employers", "友好企业", "friendly employers",
          Modality.MUST, PUBLICITY, "选树一批设置“妈妈岗”的友好企业"),
      measure("two-cancer-checks", "“两癌”检查", "screening for the two cancers",
          Modality.MUST, PUBLICITY, "以‘两癌’检查为先导"),
      measure("green-channel", "重大疾病绿色通道", "green channel for grave illness",
          Modality.MUST, PUBLICITY, "为投保女性提供重大疾病专家门诊预约、快速知名医院住院协调等绿色通道服务"),
      measure("online-platform", "“家门口就业”线上平台", "the online platform for work close to home",
          Modality.MUST, DIGITAL, "推广应用“家门口就业”线上平台，开发“妈妈岗”功能模块"),
      measure("online-posting", "线上发布与求职", "posts and applications online",
          Modality.ENCOURAGE, DIGITAL, "支持用人单位线上发布用工需求，育儿妇女线上求职选岗"),
      measure("online-matching", "自动匹配供求", "automatic matching",
          Modality.ENCOURAGE, DIGITAL, "按照距离远近、薪酬高低等自动匹配供求"),
      measure("resume-advice", "DeepSeek简历优化", "résumés improved with DeepSeek",
          Modality.MUST, DIGITAL, "开发DeepSeek简历优化应用场景，提供结构优化、内容精炼、亮点凸显等服务"),
      measure("employment-monitoring", "就业数据监测分析", "monitoring of employment data",
          Modality.MUST, DIGITAL, "加强“妈妈岗”就业数据监测分析"),
      measure("lawful-employment", "依法规范用工", "lawful employment",
          Modality.GUIDE, EMPLOYMENT, "引导用人单位依法规范“妈妈岗”用工"),
      measure("fair-duties", "合理确定权利义务", "rights and duties fairly set",
          Modality.GUIDE, EMPLOYMENT, "引导用人单位依法规范“妈妈岗”用工，综合考虑劳动者需求，合理确定权利义务和薪酬标准"),
      measure("fair-pay", "合理确定薪酬标准", "pay fairly set",
          Modality.GUIDE, EMPLOYMENT, "引导用人单位依法规范“妈妈岗”用工，综合考虑劳动者需求，合理确定权利义务和薪酬标准"),
      measure("supervision", "监管指导", "supervision and guidance",
          Modality.MUST, EMPLOYMENT, "加强对“妈妈岗”用人单位的劳动保障法律法规监管指导"),
      measure("inspection", "执法检查", "inspection",
          Modality.MUST, EMPLOYMENT, "将女职工孕期、产期、哺乳期权益保护作为执法检查的重要内容"),
      measure("leave-and-bans", "落实产假、哺乳时间、禁忌劳动范围", "leave, nursing time and bans carried out",
          Modality.MUST, EMPLOYMENT, "规范用人单位落实产假、哺乳时间、禁忌劳动范围等规定"),
      measure("complaint-channels", "投诉渠道", "ways to complain",
          Modality.MUST, EMPLOYMENT, "全面畅通投诉渠道"),
      measure("advice-desk", "维权咨询窗口", "advice desk",
          Modality.MUST, EMPLOYMENT, "设置“妈妈岗”维权咨询窗口，有效维护女职工合法权益"));

  private WeihaiMeasures() {}

  private static Measure measure(
      String code, String chinese, String english, Modality modality, String clause, String quote) {
    return new Measure(new SchemeKey(code, chinese, english), modality,
        Words.say("measure." + code), WeihaiNotice.cite(clause, quote));
  }
}
