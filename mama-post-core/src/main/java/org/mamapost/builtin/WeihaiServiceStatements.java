package org.mamapost.builtin;

import static org.mamapost.builtin.WeihaiStatements.computed;
import static org.mamapost.builtin.WeihaiStatements.inPart;
import static org.mamapost.builtin.WeihaiStatements.judged;
import static org.mamapost.builtin.WeihaiStatements.missing;
import static org.mamapost.builtin.WeihaiStatements.told;

import java.util.List;
import org.mamapost.protection.AdviceDesk;
import org.mamapost.protection.InspectionList;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.service.BrandBook;
import org.mamapost.service.LedgerAssessor;
import org.mamapost.service.ServiceLedger;
import org.mamapost.service.TrainingDesk;
import org.mamapost.trace.Statement;
import org.mamapost.validation.PostValidator;

/** 二、优化公共服务，提升供需适配 and 三、强化权益保障，营造良好氛围: 正文(四) to (十), statement by statement. */
final class WeihaiServiceStatements {

  static final List<Statement> SERVICES = List.of(
      told("正文", "heading", "二、优化公共服务，提升供需适配"),
      told("正文(四)", "heading", "（四）创新技能培训。"),
      told("正文(四)", "offices", "优化补贴性职业技能培训目录，推动培训资源向育儿妇女倾斜，分类开展项目化培训，"),
      told("正文(四)", "offices", "为育儿妇女提供家政服务、手工制作、餐饮烹饪等技能培训，"),
      missing("正文(四)", "training-subsidy", "加大培训补贴力度。"),
      told("正文(四)", "offices", "强化新业态新模式工种的技能培训，实施新媒体运营、电商直播等领域培训，"),
      told("正文(四)", "offices", "量身定制教学计划，"),
      inPart("正文(四)", "employment-rate", "提高培训后就业率。").through(TrainingDesk.class),
      told("正文(四)", "offices", "创新技能培训模式，采取开办培训夜课、举办周末课堂、在社区设置培训点等灵活方式，"),
      inPart("正文(四)", "near-by", "方便育儿妇女就近错时参加培训。").through(TrainingDesk.class),
      told("正文(五)", "heading", "（五）完善创业服务。"),
      told("正文(五)", "offices", "实施“创业威海”行动，对有自主创业意愿的育儿妇女提供“政策、培训、导师、孵化、融资、赛事”全要素创业陪跑服务，"),
      inPart("正文(五)", "loan-qualifies", "符合条件的可申请最高30万元创业担保贷款，合伙创业可申请最高99万元创业担保贷款，"),
      inPart("正文(五)", "grant-conditions", "对首次创办小微企业、个体工商户的育儿妇女分别给予1.2万元、2000元的一次性创业补贴。"),
      told("正文(五)", "offices", "搭建创业赋能中心，"),
      told("正文(五)", "offices", "培育市级创业街区10个，"),
      told("正文(五)", "offices", "精准征集推送适合育儿妇女的创业项目，"),
      told("正文(五)", "offices", "加强创业导师公益指导服务，"),
      told("正文(五)", "offices", "支持育儿妇女优先入驻创业孵化基地（园区），"),
      told("正文(五)", "offices", "举办育儿妇女专场创业赛事与创业资源对接活动，"),
      told("正文(五)", "purpose", "为创业者提供全方位支持保障。"),
      told("正文(六)", "heading", "（六）打造劳务品牌。"),
      judged("正文(六)", "certification", "紧密结合地方特色产业发展和资源禀赋，开展“妈妈岗”劳务品牌认定培育，"),
      told("正文(六)", "offices", "完善就业服务、职业培训、权益维护等一体化服务体系，"),
      inPart("正文(六)", "brand-posts", "重点打造适合育儿妇女就业创业的威海家政大姐、胶东花饽饽师傅、民宿管家、茶艺师等劳务品牌，")
          .through(BrandBook.class),
      told("正文(六)", "purpose", "创造更多“妈妈岗”就业岗位，发挥吸纳育儿妇女就业的规模效应，以品牌带动劳务增收。"),
      told("正文(七)", "heading", "（七）深化帮扶服务。"),
      inPart("正文(七)", "registered", "为办理求职和失业登记的育儿妇女提供“12333”式服务，")
          .through(ServiceLedger.class).through(LedgerAssessor.class),
      computed("正文(七)", "即：1年内至少开展2次政策对接，提供3次职业指导，推荐3次岗位信息，提供3次免费技能培训信息，")
          .through(ServiceLedger.class).through(LedgerAssessor.class),
      told("正文(七)", "purpose", "促进育儿妇女缩短失业周期，实现尽快就业、稳定就业。"),
      told("正文(八)", "heading", "（八）推进数字赋能。"),
      told("正文(八)", "offices", "推广应用“家门口就业”线上平台，开发“妈妈岗”功能模块，"),
      told("正文(八)", "offices", "支持用人单位线上发布用工需求，育儿妇女线上求职选岗，"),
      inPart("正文(八)", "matching", "按照距离远近、薪酬高低等自动匹配供求，").through("mama-post-matching"),
      told("正文(八)", "purpose", "提高对接效率。"),
      told("正文(八)", "offices", "开发DeepSeek简历优化应用场景，"),
      computed("正文(八)", "提供结构优化、内容精炼、亮点凸显等服务，").through("mama-post-spi"),
      told("正文(八)", "purpose", "提高育儿妇女求职成功率。"),
      computed("正文(八)", "加强“妈妈岗”就业数据监测分析，").through("org.mamapost.insight"),
      told("正文(八)", "purpose", "有针对性地优化岗位开发、技能培训、职业指导等服务。"));

  static final List<Statement> RIGHTS = List.of(
      told("正文", "heading", "三、强化权益保障，营造良好氛围"),
      told("正文(九)", "heading", "（九）规范用工管理。"),
      inPart("正文(九)", "lawful", "引导用人单位依法规范“妈妈岗”用工，").through(PostValidator.class),
      judged("正文(九)", "reasonable-pay", "综合考虑劳动者需求，合理确定权利义务和薪酬标准。"),
      told("正文(九)", "offices", "加强对“妈妈岗”用人单位的劳动保障法律法规监管指导，"),
      computed("正文(九)", "将女职工孕期、产期、哺乳期权益保护作为执法检查的重要内容，")
          .through(InspectionList.class),
      computed("正文(九)", "规范用人单位落实产假、哺乳时间、禁忌劳动范围等规定。")
          .through(ProtectionAssessor.class),
      told("正文(九)", "offices", "全面畅通投诉渠道，"),
      inPart("正文(九)", "no-address", "设置“妈妈岗”维权咨询窗口，").through(AdviceDesk.class),
      told("正文(九)", "purpose", "有效维护女职工合法权益。"),
      told("正文(十)", "heading", "（十）加强宣传引导。"),
      told("正文(十)", "purpose", "强化“妈妈岗”就业政策、社会观念的宣传解读，营造有利于育儿妇女就业的良好氛围。"),
      judged("正文(十)", "friendly", "选树一批设置“妈妈岗”的友好企业，"),
      told("正文(十)", "offices", "建立完善“以‘两癌’检查为先导、以女性安康保险为保障、以重疾绿通为补充”的服务体系，"),
      inPart("正文(十)", "who-pays", "为员工提供“两保障一服务”，即每人每年赠送一份安康保险和意外伤害保险两项女性保障，"),
      told("正文(十)", "offices", "为投保女性提供重大疾病专家门诊预约、快速知名医院住院协调等绿色通道服务，"),
      told("正文(十)", "purpose", "全方位护航“妈妈岗”员工。"));

  private WeihaiServiceStatements() {}
}
