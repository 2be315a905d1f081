package org.korpu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no class of korpu may use, since files come from strangers. */
class ClosedDoorsTest {

  /** Reading the classes takes seconds: once for both. */
  private static final JavaClasses KORPU = ArrowsTest.KORPU;

  /** An address may be taken apart; {@link #noAddressIsOpened} looks after the rest. */
  private static final Set<String> HARMLESS =
      Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL");

  @Test
  void nothingOfKorpuKnowsTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            named(
                "know the network",
                type ->
                    (isIn(type, "java.net", "javax.net", "java.rmi", "javax.naming", "sun.net")
                            && !HARMLESS.contains(type))
                        || type.matches(
                            "java\\.nio\\.channels\\.(?:Asynchronous)?(?:Server)?"
                                + "(?:Socket|Datagram|Network)\\w*")))
        .check(KORPU);
  }

  @Test
  void noAddressIsOpened() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "open an address",
                call ->
                    call.getTargetOwner().getName().equals("java.net.URL")
                        && Set.of("openStream", "openConnection", "getContent")
                            .contains(call.getName())))
        .check(KORPU);
  }

  @Test
  void nothingOfKorpuReadsObjectsScriptsOrClassesFromData() {
    noClasses()
        .should()
        .dependOnClassesThat(
            named(
                "make code or objects of data",
                type ->
                    isIn(type, "javax.script", "java.beans")
                        || Set.of(
                                "java.io.ObjectInputStream",
                                "java.net.URLClassLoader",
                                "java.lang.invoke.MethodHandles$Lookup$ClassOption")
                            .contains(type)))
        .check(KORPU);
  }

  @Test
  void onlyOnePackageMakesParsersOfXml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.korpu.xml")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "make a parser",
                call ->
                    isIn(call.getTargetOwner().getName(), "javax.xml")
                        && !call.getTargetOwner().getSimpleName().equals("XMLOutputFactory")
                        && Set.of("newInstance", "newFactory", "newDefaultFactory", "newNSInstance")
                            .contains(call.getName())))
        .orShould()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "make a factory", call -> isIn(call.getTargetOwner().getName(), "com.ctc.wstx")))
        .check(KORPU);
  }

  @Test
  void onlyOnePackageUnpacksArchives() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.korpu.archive")
        .should()
        .dependOnClassesThat(
            named(
                "unpack archives",
                type ->
                    Set.of("java.util.zip.ZipInputStream", "java.util.zip.ZipFile").contains(type)
                        || type.startsWith("java.util.jar.")))
        .check(KORPU);
  }

  private static boolean isIn(String type, String... packages) {
    for (String each : packages) {
      if (type.startsWith(each + ".")) {
        return true;
      }
    }
    return false;
  }

  private static DescribedPredicate<JavaClass> named(
      String description, java.util.function.Predicate<String> names) {
    return DescribedPredicate.describe(description, type -> names.test(type.getName()));
  }
}
