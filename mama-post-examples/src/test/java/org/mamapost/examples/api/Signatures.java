package org.mamapost.examples.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a type shows to who uses it: a line for the type and one for each member, in an order that does not depend on
 * the compiler. Names of parameters, annotations and what every object has are left out.
 */
final class Signatures {

  private static final Set<String> EVERY_OBJECT_HAS = Set.of("equals(Object)", "hashCode()", "toString()");
  private static final Set<String> EVERY_ENUM_HAS = Set.of("values()", "valueOf(String)");

  private final Predicate<Class<?>> isApi;

  /**
   * Signatures of types.
   *
   * @param isApi whether who uses them can name a type; what one above shows that cannot be named, its heirs show
   */
  Signatures(Predicate<Class<?>> isApi) {
    this.isApi = isApi;
  }

  List<String> of(Class<?> type) {
    Stream<String> constructors =
        Arrays.stream(type.getDeclaredConstructors()).filter(isShownBy(type)).map(Signatures::constructor).sorted();
    Stream<String> fields = members(type, Class::getDeclaredFields).map(Signatures::field);
    Stream<String> methods =
        members(type, Class::getDeclaredMethods).filter(method -> !isUnderstood(method)).map(Signatures::method);
    return Stream.concat(
            Stream.of(head(type)),
            Stream.of(fields, constructors, methods).flatMap(Stream::distinct).map(line -> "  " + line))
        .toList();
  }

  private <M extends Member> Stream<M> members(Class<?> type, Function<Class<?>, M[]> declared) {
    return Stream.concat(Stream.of(type), hiddenAbove(type))
        .flatMap(declaring -> Arrays.stream(declared.apply(declaring)))
        .filter(isShownBy(type))
        .sorted(Comparator.comparing(Member::getName).thenComparing(Object::toString));
  }

  private static Predicate<Member> isShownBy(Class<?> type) {
    int shown = Modifier.isFinal(type.getModifiers()) ? Modifier.PUBLIC : Modifier.PUBLIC | Modifier.PROTECTED;
    return member -> (member.getModifiers() & shown) != 0 && !member.isSynthetic();
  }

  private Stream<Class<?>> hiddenAbove(Class<?> type) {
    return directlyAbove(type)
        .map(Signatures::named)
        .filter(above -> !isApi.test(above))
        .flatMap(above -> Stream.concat(Stream.of(above), hiddenAbove(above)));
  }

  private Stream<Type> above(Class<?> type) {
    return directlyAbove(type).flatMap(above -> isApi.test(named(above)) ? Stream.of(above) : above(named(above)));
  }

  private static Stream<Type> directlyAbove(Class<?> type) {
    return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()));
  }

  private static Class<?> named(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static boolean isUnderstood(Method method) {
    String call = method.getName() + Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    return EVERY_OBJECT_HAS.contains(call) || method.getDeclaringClass().isEnum() && EVERY_ENUM_HAS.contains(call);
  }

  private String head(Class<?> type) {
    // Not every JDK says that a type is sealed; the list of those it permits does.
    String declared = brief(type.toGenericString().replaceFirst("\\b(non-)?sealed ", ""));
    return deprecated(type.isAnnotationPresent(Deprecated.class)) + declared
        + listed(" extends ", above(type).filter(above -> !named(above).isInterface() && !isImplied(above)))
        + listed(" implements ", above(type).filter(above -> named(above).isInterface()))
        + listed(" permits ",
            type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).filter(isApi) : Stream.of());
  }

  private static boolean isImplied(Type above) {
    return Set.of(Object.class, Record.class, Enum.class).contains(named(above));
  }

  private static String listed(String word, Stream<? extends Type> types) {
    List<String> names = types.map(Type::getTypeName).map(Signatures::brief).distinct().sorted().toList();
    return names.isEmpty() ? "" : word + String.join(", ", names);
  }

  private static String field(Field field) {
    return signature(field, field.toGenericString(), field.isAnnotationPresent(Deprecated.class)) + constant(field);
  }

  // A compiler copies such a value into the classes that name it.
  private static String constant(Field field) {
    boolean copied = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())
        && (field.getType().isPrimitive() || field.getType() == String.class);
    try {
      return copied ? " = " + field.get(null) : "";
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }

  private static String constructor(Constructor<?> constructor) {
    Class<?> type = constructor.getDeclaringClass();
    return deprecated(constructor.isAnnotationPresent(Deprecated.class))
        + brief(constructor.toGenericString().replace(type.getTypeName() + "(", type.getSimpleName() + "("));
  }

  private static String method(Method method) {
    return signature(method, method.toGenericString(), method.isAnnotationPresent(Deprecated.class))
        + (method.getDefaultValue() == null ? "" : " default " + printed(method.getDefaultValue()));
  }

  private static String printed(Object value) {
    return value instanceof Object[] values ? Arrays.deepToString(values) : value.toString();
  }

  private static String signature(Member member, String generic, boolean deprecated) {
    String owner = member.getDeclaringClass().getTypeName() + ".";
    return deprecated(deprecated) + brief(generic.replace(owner + member.getName(), member.getName()));
  }

  private static String deprecated(boolean is) {
    return is ? "@Deprecated " : "";
  }

  // The packages that everybody knows are left out; of ours, what all begin with.
  private static String brief(String text) {
    return text.replaceAll("\\bjava\\.(lang|util|time)\\.(?=[A-Z])|\\borg\\.mamapost\\.", "").replace('$', '.')
        .replace(",", ", ").replace(",  ", ", ");
  }
}
