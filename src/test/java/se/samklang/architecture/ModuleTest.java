package se.samklang.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import se.samklang.architecture.Sources.SourceFile;

/** The walls between the modules, and habits of the house that a compiler does not know. */
class ModuleTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.matches(Pattern.compile(".*/Jte[^/]*Generated(\\$.*)?\\.class")))
            .importPackages("se.samklang");

    private static final String ROOT = "se.samklang";

    /** The number of files up to which a module is one folder. */
    private static final int LARGE = 25;

    private static final SliceAssignment BY_PACKAGE = new SliceAssignment() {
        @Override
        public String getDescription() {
            return "packages";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            return SliceIdentifier.of(each.getPackageName());
        }
    };

    @Test
    void modules_use_only_what_they_declare_and_only_public_types_of_it() {
        ApplicationModules modules = ApplicationModules.of(ROOT, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsAll(Modules.declared().keySet());
        assertThat(modules.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void every_module_declares_itself() {
        assertThat(Sources.below(Sources.MAIN, "package-info.java"))
                .filteredOn(file -> !file.module().isEmpty())
                .allSatisfy(file -> assertThat(file.text()).contains("@NullMarked", "/**"));
        assertThat(Modules.declared().keySet())
                .allSatisfy(module -> assertThat(
                                Sources.read(Sources.MAIN.resolve(module).resolve("package-info.java")))
                        .contains("@ApplicationModule(", "allowedDependencies"));
        assertThat(Sources.below(Sources.MAIN, ".java").stream()
                        .map(SourceFile::module)
                        .distinct())
                .allMatch(module -> module.isEmpty() || Modules.declared().containsKey(module));
    }

    @Test
    void no_cycle_runs_between_modules() {
        slices().matching("se.samklang.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void the_ground_knows_no_framework_and_the_shells_know_no_subject() {
        noClasses()
                .that()
                .resideInAPackage("se.samklang.base")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.jdbc..", "java.sql..")
                .check(PROGRAM);
    }

    @Test
    void only_a_large_module_has_rooms_and_a_room_has_none() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.substring(ROOT.length())
                                .chars()
                                .filter(sign -> sign == '.')
                                .count()
                        <= 2);
        assertThat(rooms())
                .allSatisfy(room -> assertThat(Sources.below(Sources.MAIN, ".java").stream()
                                .filter(file -> file.module().equals(moduleOf(room))))
                        .as(room)
                        .hasSizeGreaterThan(LARGE));
    }

    @Test
    void no_cycle_runs_between_the_rooms_of_a_module() {
        slices().assignedFrom(BY_PACKAGE).should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void what_a_room_shows_its_neighbours_the_other_modules_do_not_see() {
        assertThat(rooms())
                .allSatisfy(room -> noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT, ROOT + "." + moduleOf(room) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(room)
                        .check(PROGRAM));
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Mapper|Manager|Helper|Util|Utils|Data|Info|Service|Entity)$")
                .check(PROGRAM);
    }

    @Test
    void nobody_asks_the_machine_what_time_it_is() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.samklang.Program")
                .should()
                .callMethodWhere(target(named("a clock of its own", ModuleTest::readsTheMachinesClock)))
                .check(PROGRAM);
    }

    @Test
    void only_the_command_line_writes_on_the_terminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should(ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
    }

    @Test
    void nothing_follows_the_machines_language() {
        noClasses()
                .should()
                .callMethodWhere(named("text by the machine's language", ModuleTest::followsTheMachinesLanguage))
                .check(PROGRAM);
    }

    @Test
    void controllers_remember_nothing_and_stay_in_their_module() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .beFinal()
                .check(PROGRAM);
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(PROGRAM);
    }

    @Test
    void text_is_sorted_by_the_database_only() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Collator.class)
                .check(PROGRAM);
    }

    @Test
    void no_state_is_shared_by_everybody() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notBeFinal()
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void statements_stand_apart_from_controllers() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .callMethodWhere(
                        named("a statement", call -> call.getTarget().getName().equals("sql")))
                .check(PROGRAM);
    }

    @Test
    void every_public_type_says_what_it_means() {
        assertThat(Sources.below(Sources.MAIN, ".java").stream().flatMap(ModuleTest::silentTypes))
                .isEmpty();
    }

    @Test
    void no_record_has_accessors_with_get() {
        assertThat(PROGRAM.stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().matches("get[A-Z].*"))
                        .map(method -> method.getFullName()))
                .isEmpty();
    }

    private static Stream<String> silentTypes(SourceFile file) {
        List<String> lines = file.text().lines().toList();
        Pattern declaration = Pattern.compile(
                " *public (static |final |sealed |non-sealed |abstract )*(class|record|interface|enum) .*");
        return Stream.iterate(0, i -> i + 1)
                .limit(lines.size())
                .filter(i -> declaration.matcher(lines.get(i)).matches())
                .filter(i -> !hasComment(lines, i))
                .map(i -> file.name() + ": " + lines.get(i).strip());
    }

    /** A comment ends on a line above, with nothing but annotations between. */
    private static boolean hasComment(List<String> lines, int declaration) {
        for (int i = declaration - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (line.endsWith("*/")) {
                return true;
            }
            if (line.isEmpty() || line.endsWith(";") || line.endsWith("}")) {
                return false;
            }
        }
        return false;
    }

    private static boolean readsTheMachinesClock(
            com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        boolean clocked =
                target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return owner.startsWith("java.time.") && target.getName().equals("now") && !clocked
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
    }

    private static boolean followsTheMachinesLanguage(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean located =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        return owner.equals("java.lang.String")
                && Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(name)
                && !located;
    }

    private static <T> DescribedPredicate<T> named(String description, Predicate<? super T> predicate) {
        return DescribedPredicate.describe(description, predicate::test);
    }

    /** The packages below the modules' own. */
    private static List<String> rooms() {
        return PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + ".") && name.indexOf('.', ROOT.length() + 1) > 0)
                .distinct()
                .sorted()
                .toList();
    }

    private static String moduleOf(String room) {
        return room.substring(ROOT.length() + 1, room.lastIndexOf('.'));
    }
}
