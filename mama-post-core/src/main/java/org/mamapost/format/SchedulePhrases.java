package org.mamapost.format;

import static org.mamapost.fact.Permission.GRANTED;
import static org.mamapost.fact.Permission.REFUSED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.WorkTime;

/** The set phrases of a 时间安排 cell, and what each of them says. */
final class SchedulePhrases {

  /** What a phrase says; it may read on behind the phrase. */
  @FunctionalInterface
  private interface Effect {
    void on(ScheduleDraft draft, String words, Cursor in);
  }

  /** A phrase, written without white space. */
  private record Phrase(String words, Effect effect) implements Named {
    @Override
    public String chinese() {
      return words;
    }

    @Override
    public String english() {
      return words;
    }
  }

  private static final Choice<PlaceKind> FIXED_PLACE = Choice.of(PlaceKind.FIXED);
  private static final Choice<PlaceKind> FLEXIBLE_PLACE = Choice.of(PlaceKind.FLEXIBLE);
  private static final Stated<WorkTime> FIXED = Stated.of(new WorkTime.Fixed());
  private static final Stated<WorkTime> FLEXIBLE = Stated.of(new WorkTime.Flexible());

  private static final List<Phrase> PHRASES =
      Stream.of(times(), places(), permissions(), earlyLeave(), daily(), onSite(), seasons(), breaks())
          .flatMap(phrases -> phrases)
          .toList();
  private static final Vocabulary<Phrase> NAMES = Vocabulary.of(PHRASES);
  private static final Map<Character, List<Phrase>> BY_FIRST_CHARACTER = byFirstCharacter();

  private SchedulePhrases() {}

  /** Reads the phrase that is next, if one is; of several the longest. */
  static boolean read(Cursor in, ScheduleDraft draft) {
    char first = Character.toLowerCase(in.peek());
    for (Phrase phrase : BY_FIRST_CHARACTER.getOrDefault(first, List.of())) {
      if (in.skip(phrase.words())) {
        phrase.effect().on(draft, phrase.words(), in);
        return true;
      }
    }
    return false;
  }

  static Optional<? extends Named> nearest(String text) {
    return NAMES.nearest(text);
  }

  private static Stream<Phrase> times() {
    return Stream.of(
        time(FLEXIBLE, "时间灵活", "灵活", "工作时间灵活", "flexible", "flexiblehours"),
        time(FIXED, "时间固定", "固定", "固定时间", "时段固定", "固定时段", "fixed", "fixedhours"),
        time(Stated.of(new WorkTime.RelativelyFixed()), "时间相对固定", "相对固定", "relativelyfixed",
            "hoursfixedonthewhole"),
        time(Stated.none(), "无工作时间"),
        phrases((draft, words, in) -> { }, "时间未说明")).flatMap(phrases -> phrases);
  }

  private static Stream<Phrase> time(Stated<WorkTime> time, String... words) {
    return phrases((draft, said, in) -> draft.time(time, said), words);
  }

  private static Stream<Phrase> places() {
    return Stream.of(
        phrases((draft, words, in) -> draft.place(words + in.restOfClause()), "地点"),
        phrases((draft, words, in) -> draft.place(FIXED_PLACE, words), "固定地点"),
        phrases((draft, words, in) -> {
          draft.time(FIXED, words);
          draft.place(FIXED_PLACE, words);
        }, "时间、地点固定", "时间地点固定", "固定时间、地点", "固定时间地点"),
        phrases((draft, words, in) -> {
          draft.time(FLEXIBLE, words);
          draft.place(FLEXIBLE_PLACE, words);
        }, "时间、地点灵活", "时间地点灵活"),
        phrases((draft, words, in) -> {
          draft.restFlexible(GRANTED, words);
          draft.place(FLEXIBLE_PLACE, words);
        }, "其余时间地点灵活", "其余时间、地点灵活")).flatMap(phrases -> phrases);
  }

  private static Stream<Phrase> permissions() {
    return Stream.of(
        phrases((draft, words, in) -> draft.leaveOnDemand(GRANTED, words), "可按需请假", "按需请假", "允许按需请假",
            "允许按需请假,灵活调整", "leaveondemand"),
        phrases((draft, words, in) -> draft.leaveOnDemand(REFUSED, words), "不可按需请假", "不可请假", "不能请假",
            "不允许请假", "不允许按需请假", "noleaveondemand"),
        phrases((draft, words, in) -> draft.schoolDay(GRANTED, words), "可随孩子上下学时间上班", "可随孩子上下学时间",
            "随孩子上下学时间上班", "随孩子上下学时间"),
        phrases((draft, words, in) -> draft.schoolDay(REFUSED, words), "不可随孩子上下学时间上班",
            "不可随孩子上下学时间"),
        phrases((draft, words, in) -> draft.restFlexible(GRANTED, words), "其余时间灵活", "其余灵活", "剩余时间灵活",
            "固定工作时段,灵活时间安排", "restflexible"),
        phrases((draft, words, in) -> draft.restFlexible(REFUSED, words), "其余时间不灵活", "其余不灵活"),
        phrases((draft, words, in) -> draft.ownHours(GRANTED, words), "可自选时段", "自选时段", "时段自选", "ownhours"),
        phrases((draft, words, in) -> draft.ownHours(REFUSED, words), "不可自选时段", "noownhours"),
        phrases((draft, words, in) -> draft.takeHome(GRANTED, words), "可带回家工作", "可带回家", "可带回家做", "takehome"),
        phrases((draft, words, in) -> draft.takeHome(REFUSED, words), "不可带回家工作", "不可带回家", "notakehome"))
        .flatMap(phrases -> phrases);
  }

  private static Stream<Phrase> earlyLeave() {
    return Stream.concat(
        phrases((draft, words, in) -> {
          draft.hours(in, words, OnSitePeriod.DAY, hours -> draft.earlyLeave(Stated.of(hours), words + hours));
          in.skip("下班");
        }, "可提前", "允许提前", "提前", "可提前下班", "允许提前下班"),
        phrases((draft, words, in) -> draft.earlyLeave(Stated.none(), words), "不可提前下班", "不能提前下班",
            "不允许提前下班"));
  }

  private static Stream<Phrase> daily() {
    return phrases((draft, words, in) ->
            draft.hours(in, words, OnSitePeriod.DAY,
                hours -> draft.time(Stated.of(new WorkTime.FixedDaily(hours)), words + hours)),
        "每天固定", "每天固定工作", "每天固定时间工作", "每日固定", "每日固定工作", "每日固定时间工作");
  }

  private static Stream<Phrase> onSite() {
    return Stream.of(
        onSite(OnSitePeriod.DAY, "每天"),
        onSite(OnSitePeriod.DAY, "每日"),
        onSite(OnSitePeriod.WEEK, "每周"),
        onSite(OnSitePeriod.WEEK, "每星期"),
        onSite(OnSitePeriod.DAY_OR_WEEK, "每天或每周"),
        onSite(OnSitePeriod.DAY_OR_WEEK, "每日或每周")).flatMap(phrases -> phrases);
  }

  private static Stream<Phrase> onSite(OnSitePeriod period, String name) {
    return Stream.concat(
        Stream.of("到岗", "坐班").flatMap(verb -> phrases((draft, words, in) -> draft.onSite(period, words, in),
            name + verb, name + "需" + verb, verb + name)),
        phrases((draft, words, in) -> draft.time(Stated.of(new WorkTime.OnSite(period, Stated.none())), words),
            name + "无需到岗", name + "无需坐班"));
  }

  private static Stream<Phrase> seasons() {
    return Stream.of(
        phrases((draft, words, in) -> draft.season(SeasonReader.read(SeasonKind.SEASONAL, in), words, in),
            "季节性", "seasonal"),
        phrases((draft, words, in) -> draft.season(SeasonReader.read(SeasonKind.PERIODIC, in), words, in),
            "周期性", "periodic"),
        phrases((draft, words, in) -> draft.noSeason(words), "非短期用工", "非短期", "长期用工"))
        .flatMap(phrases -> phrases);
  }

  private static Stream<Phrase> breaks() {
    return Stream.concat(
        phrases((draft, words, in) -> draft.breaks(words, in), "休息", "午休", "午间休息", "中间休息", "break"),
        phrases((draft, words, in) -> draft.noBreaks(words), "中间不休息", "不休息", "无休息", "无午休", "nobreak"));
  }

  private static Stream<Phrase> phrases(Effect effect, String... words) {
    return Arrays.stream(words).map(each -> new Phrase(each, effect));
  }

  private static Map<Character, List<Phrase>> byFirstCharacter() {
    Map<Character, List<Phrase>> phrases = new HashMap<>();
    PHRASES.stream()
        .sorted(Comparator.comparing((Phrase phrase) -> phrase.words().length()).reversed())
        .forEach(phrase -> phrases.computeIfAbsent(phrase.words().charAt(0), c -> new ArrayList<>()).add(phrase));
    phrases.replaceAll((first, alike) -> List.copyOf(alike));
    return Map.copyOf(phrases);
  }
}
