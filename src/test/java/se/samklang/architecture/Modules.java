package se.samklang.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;

/** The modules and what each declares to depend on, as their {@code package-info.java} says. */
final class Modules {

    private Modules() {}

    /** The declared dependencies of every module, both in alphabetical order. */
    static Map<String, Set<String>> declared() {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (Sources.SourceFile file : Sources.below(Sources.MAIN, "package-info.java")) {
            if (!file.module().isEmpty()) {
                modules.put(file.module(), declaredBy(file.module()));
            }
        }
        return modules;
    }

    /** Everything a module may read: what it declares, and what those declare. */
    static Set<String> reach(String module) {
        Map<String, Set<String>> declared = declared();
        Set<String> reached = new TreeSet<>();
        collect(module, declared, reached);
        return reached;
    }

    /** The declared dependencies that do not follow from the others: what a diagram needs to show. */
    static Map<String, Set<String>> essential() {
        Map<String, Set<String>> declared = declared();
        Map<String, Set<String>> essential = new TreeMap<>();
        declared.forEach((module, dependencies) -> essential.put(
                module,
                dependencies.stream()
                        .filter(candidate -> dependencies.stream()
                                .noneMatch(other ->
                                        !other.equals(candidate) && reach(other).contains(candidate)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return essential;
    }

    private static void collect(String module, Map<String, Set<String>> declared, Set<String> reached) {
        for (String dependency : declared.getOrDefault(module, Set.of())) {
            if (reached.add(dependency)) {
                collect(dependency, declared, reached);
            }
        }
    }

    private static Set<String> declaredBy(String module) {
        try {
            ApplicationModule declaration =
                    Class.forName("se.samklang." + module + ".package-info").getAnnotation(ApplicationModule.class);
            List<String> names = declaration == null ? List.of() : Arrays.asList(declaration.allowedDependencies());
            return new TreeSet<>(names);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("the module " + module + " says nothing about itself", missing);
        }
    }
}
