package org.mamapost.builtin;

import java.util.List;
import org.mamapost.policy.Measure;
import org.mamapost.policy.SchemeKey;
import org.mamapost.service.ServiceMeasures;
import org.mamapost.source.Modality;

/**
 * What the notice says of posts, training, brands and help, and nobody can claim as an amount: 正文(二), (四), (六), (七).
 * How strongly it binds is read as in {@link WeihaiMeasures}.
 */
final class WeihaiServiceMeasures {

  private static final String POSTS = "正文(二)";
  private static final String TRAINING = "正文(四)";
  private static final String BRANDS = "正文(六)";
  private static final String HELP = "正文(七)";

  static final List<Measure> MEASURES = List.of(
      measure(ServiceMeasures.DIRECTORY, Modality.MUST, POSTS,
          "挖掘带动妇女就业能力强、安置育儿妇女数量多的岗位，纳入全省统一的“妈妈岗”用人单位名录"),
      measure(ServiceMeasures.PUBLICATION, Modality.MUST, POSTS, "定期在公共就业服务平台公布"),
      measure("service-specialists", "就业服务专员", "employment-service specialists", Modality.MUST, POSTS,
          "为入选名录的用人单位配备就业服务专员，主动提供招用工服务"),
      measure(ServiceMeasures.WORKSHOPS, Modality.ENCOURAGE, POSTS,
          "鼓励有条件的用人单位设立“妈妈岗”车间、“妈妈岗”生产线等"),
      measure(ServiceMeasures.NURSING_ROOM, Modality.ENCOURAGE, POSTS,
          "鼓励有条件的用人单位设立“妈妈岗”车间、“妈妈岗”生产线等，配套建立母婴室"),
      measure(ServiceMeasures.CHILDCARE, Modality.ENCOURAGE, POSTS,
          "鼓励有条件的用人单位设立“妈妈岗”车间、“妈妈岗”生产线等，配套建立母婴室，为员工提供福利性婴幼儿照护服务"),
      measure(ServiceMeasures.FLEXIBLE_POSTS, Modality.ENCOURAGE, POSTS,
          "支持用人单位探索开设工作时间地点灵活的“弹性妈妈岗”、自选时段的“宝妈班组”、可带回家工作的“流动妈妈岗”"),
      measure(ServiceMeasures.NEW_ECONOMY_POSTS, Modality.MUST, POSTS, "积极挖掘电商运营、直播带货、文创策划等“新业态妈妈岗”"),
      measure("training-for-carers", "培训资源向育儿妇女倾斜", "training resources turned towards women who raise children",
          Modality.GUIDE, TRAINING, "优化补贴性职业技能培训目录，推动培训资源向育儿妇女倾斜，分类开展项目化培训"),
      measure("skills-training", "技能培训", "skills training",
          Modality.MUST, TRAINING, "为育儿妇女提供家政服务、手工制作、餐饮烹饪等技能培训"),
      measure(ServiceMeasures.TRAINING_SUBSIDY, Modality.MUST, TRAINING, "加大培训补贴力度"),
      measure("new-economy-training", "新业态工种培训", "training for the trades of the new economy",
          Modality.MUST, TRAINING, "强化新业态新模式工种的技能培训，实施新媒体运营、电商直播等领域培训"),
      measure(ServiceMeasures.EMPLOYMENT_RATE, Modality.MUST, TRAINING, "量身定制教学计划，提高培训后就业率"),
      measure("flexible-training", "就近错时培训", "training near by and at odd hours", Modality.MUST, TRAINING,
          "采取开办培训夜课、举办周末课堂、在社区设置培训点等灵活方式，方便育儿妇女就近错时参加培训"),
      measure(ServiceMeasures.BRAND_CERTIFICATION, Modality.MUST, BRANDS, "开展“妈妈岗”劳务品牌认定培育"),
      measure("brand-services", "劳务品牌一体化服务体系", "services around the brands",
          Modality.MUST, BRANDS, "完善就业服务、职业培训、权益维护等一体化服务体系"),
      measure(ServiceMeasures.BRANDS, Modality.MUST, BRANDS,
          "重点打造适合育儿妇女就业创业的威海家政大姐、胶东花饽饽师傅、民宿管家、茶艺师等劳务品牌"),
      measure("job-seeker-services", "“12333”式服务", "the services of “12333”",
          Modality.MUST, HELP, "为办理求职和失业登记的育儿妇女提供“12333”式服务"));

  private WeihaiServiceMeasures() {}

  private static Measure measure(SchemeKey key, Modality modality, String clause, String quote) {
    return new Measure(key, modality, Words.say("measure." + key.code()), WeihaiNotice.cite(clause, quote));
  }

  private static Measure measure(
      String code, String chinese, String english, Modality modality, String clause, String quote) {
    return measure(new SchemeKey(code, chinese, english), modality, clause, quote);
  }
}
