package org.mamapost.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled main classes of this module. */
final class Core {

  static final String ROOT = "org.mamapost";

  static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  private Core() {}

  /** The package below the root, such as {@code validation}. */
  static String roomOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "");
  }
}
