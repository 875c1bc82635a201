package org.mamapost.builtin;

import static org.mamapost.builtin.WeihaiStatements.computed;
import static org.mamapost.builtin.WeihaiStatements.inPart;
import static org.mamapost.builtin.WeihaiStatements.judged;
import static org.mamapost.builtin.WeihaiStatements.told;

import java.util.List;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.service.EmployerDirectory;
import org.mamapost.service.PostLabels;
import org.mamapost.service.SpecialistRota;
import org.mamapost.trace.Statement;
import org.mamapost.validation.PostValidator;

/** The letter, the preamble and 一、规范岗位设置，强化开发归集: 正文(一) to (三), statement by statement. */
final class WeihaiPostStatements {

  static final List<Statement> COVER = List.of(
      told("通知", "title", "关于印发《关于推行“妈妈岗”就业模式的十条措施》的通知威人社字〔2025〕6号"),
      told("通知", "addressees", "各区市人力资源和社会保障局、妇女联合会，国家级开发区科技创新局、妇女联合会："),
      told("通知", "purpose",
          "为全面落实就业优先战略，深化“妈妈岗”就业模式，促进育儿妇女高质量充分就业，助推生育友好型社会建设，市人力资源社会保障局、市妇联研究制定了《关于推行“妈妈岗”就业模式的十条措施》，"
              + "现印发给你们，请认真贯彻落实，统筹做好岗位开发、服务保障、权益维护等工作，推动“妈妈岗”就业模式提质增效。"),
      told("通知", "day", "威海市人力资源和社会保障局威海市妇女联合会2025年4月21日"),
      told("通知", "contact", "（此件主动公开）（联系单位：市公共就业和人才服务中心）"),
      told("正文", "heading", "关于推行“妈妈岗”就业模式的十条措施"),
      told("正文", "parent",
          "为进一步健全就业促进机制，以妇女高质量充分就业为新质生产力加快发展赋能增效，推动生育友好型社会建设，根据《山东省人力资源和社会保障厅山东省妇女联合会关于推行“妈妈岗”"
              + "就业模式的通知》（鲁人社字〔2024〕72号）要求，结合我市实际，制定如下措施。"));

  static final List<Statement> POSTS = List.of(
      told("正文", "heading", "一、规范岗位设置，强化开发归集"),
      told("正文(一)", "heading", "（一）编制分类目录。"),
      computed("正文(一)", "按照育儿阶段、用人单位属性编制“妈妈岗”分类目录，").through(Catalogue.class),
      inPart("正文(一)", "work-guide", "制定各岗位时间地点、计酬方式、参保类型、合同形式、技能要求等工作指引，")
          .through(Catalogue.class),
      told("正文(一)", "purpose", "进一步规范“妈妈岗”用工模式。"),
      computed("正文(一)", "鼓励各类用人单位参照分类目录灵活开发“妈妈岗”，").through("catalogue").through(PostValidator.class),
      inPart("正文(一)", "carers", "促进育儿妇女高质量充分就业。"),
      computed("正文(一)",
          "按照育儿阶段分类，设置适用于照看0-3周岁幼儿的全程陪伴型“妈妈岗”，适用于照看3-6周岁学龄前儿童的弹性兼顾型“妈妈岗”，适用于照看6-12周岁儿童的安心工作型“妈妈岗”。")
          .through("full-companion").through("flexible-balance").through("steady-work"),
      computed("正文(一)",
          "按照用人单位属性分类，设置企业和个体经济组织提供的关爱型“妈妈岗”，社区和社会组织提供的灵活型“妈妈岗”，新业态平台和个人创业的自主型“妈妈岗”，政府兜底提供的公益性“妈妈岗”。")
          .through(Catalogue.class),
      told("正文(二)", "heading", "（二）加大岗位开发。"),
      judged("正文(二)", "directory-criteria", "发挥企业、行业协会、社会组织等多方力量，挖掘带动妇女就业能力强、安置育儿妇女数量多的岗位，"),
      judged("正文(二)", "directory-province", "纳入全省统一的“妈妈岗”用人单位名录，"),
      judged("正文(二)", "publication", "定期在公共就业服务平台公布。"),
      computed("正文(二)", "为入选名录的用人单位配备就业服务专员，").through(SpecialistRota.class),
      told("正文(二)", "offices", "主动提供招用工服务。"),
      inPart("正文(二)", "workshops", "鼓励有条件的用人单位设立“妈妈岗”车间、“妈妈岗”生产线等，").through(PostLabels.class),
      inPart("正文(二)", "province-must", "配套建立母婴室，为员工提供福利性婴幼儿照护服务。")
          .through(EmployerDirectory.class),
      inPart("正文(二)", "labels", "支持用人单位探索开设工作时间地点灵活的“弹性妈妈岗”、自选时段的“宝妈班组”、可带回家工作的“流动妈妈岗”。")
          .through(PostLabels.class),
      inPart("正文(二)", "new-economy", "积极挖掘电商运营、直播带货、文创策划等“新业态妈妈岗”，").through(PostLabels.class),
      told("正文(二)", "purpose", "持续增加就业机会。"),
      told("正文(三)", "heading", "（三）强化政策补贴。"),
      inPart("正文(三)", "flexible-2025", "积极引导符合条件的育儿妇女申领灵活就业社会保险补贴。")
          .through("flexible-insurance-subsidy"),
      inPart("正文(三)", "employer-qualifies", "对招用符合条件育儿妇女的用人单位，按照单位实际缴纳的社会保险费进行全额补贴。"),
      computed("正文(三)", "允许在家政服务机构从业的育儿妇女单险种参加工伤保险，"),
      inPart("正文(三)", "accident-amount", "并给予机构每人每年不高于100元的一次性意外伤害保险补贴。"),
      inPart("正文(三)", "placement", "对长期无法实现市场化就业的大龄困难育儿妇女、登记失业“二孩”“三孩”妈妈，纳入城乡公益性岗位兜底安置，"),
      inPart("正文(三)", "placement-standard",
          "按照城镇公益性岗位补贴标准不低于当地月最低工资标准，乡村公益性岗位补贴标准不低于当地小时最低工资标准给予补贴。"),
      computed("正文(三)", "对企业招用符合条件的育儿妇女，在3年内按实际招用人数予以定额依次扣减增值税、城市维护建设税、教育费附加、地方教育附加和企业所得税优惠，定额标准为每人每年7800元。"),
      computed("正文(三)", "推动政策免申即享、").through(BenefitAssessor.class),
      told("正文(三)", "paid-fast", "直补快办，"),
      told("正文(三)", "purpose", "提升落实绩效。"));

  private WeihaiPostStatements() {}
}
