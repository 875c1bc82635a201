package org.mamapost.builtin;

import java.util.List;
import org.mamapost.answer.Holding;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.WorkBan;
import org.mamapost.post.Task;
import org.mamapost.post.WorkSetting;
import org.mamapost.source.Citation;

/**
 * Work of certain kinds is forbidden.
 *
 * @param settings the kinds
 * @param citation the words that forbid them
 */
record SettingBan(List<WorkSetting> settings, Citation citation) implements WorkBan {

  SettingBan {
    settings = List.copyOf(settings);
  }

  @Override
  public Holding covers(Task task, RegionalPolicy policy) {
    return task instanceof Task.Setting setting && settings.contains(setting.setting())
        ? Holding.HOLDS : Holding.FAILS;
  }
}
