package org.mamapost.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.amount.Yuan;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.FactCheck;
import org.mamapost.person.FactFinding;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.person.FilingFacts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Task;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.testkit.arbitrary.MamaPostArbitraries;
import org.mamapost.time.CivilTerm;
import org.mamapost.time.DaysOfWeek;
import org.mamapost.time.Schedule;
import org.mamapost.time.Span;

/** What a host builds or binds is generated: every public type of the model, but for what is no value of it. */
class PublicTypesTest {

  private static final List<Class<?>> ROOMS =
      List.of(Yuan.class, Schedule.class, MamaPost.class, Child.class, Region.class, Citation.class);

  // Holders of keys, the check of facts, what stands in a case and not by itself, and how days are counted.
  private static final Set<Class<?>> NO_VALUES = Set.of(BusinessFacts.class, CarerFacts.class, EmployerFacts.class,
      FilingFacts.class, InspectionFacts.class, MaternityFacts.class, Task.class, FactKeys.class, FactKey.class,
      Fact.class, FactCheck.class, FactFinding.class, CivilTerm.class, DaysOfWeek.class, Span.class);

  @Test
  void everyPublicTypeOfTheModelIsGenerated() {
    assertEquals(List.of(), publicTypes()
        .filter(type -> !MamaPostArbitraries.types().contains(type) && !NO_VALUES.contains(type)).toList());
  }

  @Test
  void theTypesAreReallyRead() {
    assertTrue(publicTypes().toList().containsAll(NO_VALUES));
  }

  private static Stream<Class<?>> publicTypes() {
    return OwnCode.around(ROOMS).stream()
        .filter(type -> !type.name().contains("$") && !type.name().endsWith("-info"))
        .<Class<?>>map(type -> load(type.name()))
        .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isEnum())
        .filter(type -> !Throwable.class.isAssignableFrom(type));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name.replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
