package se.samklang.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sentences that stand in the program's sources, each with where it stands and what it is handed to. */
final class Sentences {

    private Sentences() {}

    /**
     * A sentence as a person reads it, with … where the program puts a value.
     *
     * @param type the type it stands in
     * @param call what it is an argument of: a method's or a type's name, empty where it is nothing's
     * @param code the argument before it that is written in capitals, empty where there is none
     */
    record Sentence(String module, String type, String call, String code, String text) {}

    static List<Sentence> all() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Sentence> sentences = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            for (Sources.SourceFile source : Sources.below(Sources.MAIN, ".java")) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null,
                        files,
                        null,
                        List.of(),
                        null,
                        files.getJavaFileObjects(Path.of(source.path().toString())));
                for (CompilationUnitTree unit : task.parse()) {
                    unit.accept(new Finder(source.module(), sentences), null);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sentences;
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String module;
        private final List<Sentence> found;
        private final Deque<String> types = new ArrayDeque<>();
        private final Deque<Call> calls = new ArrayDeque<>();

        private record Call(String name, List<? extends ExpressionTree> arguments) {
            String code() {
                return arguments.stream()
                        .filter(LiteralTree.class::isInstance)
                        .map(argument -> Objects.toString(((LiteralTree) argument).getValue()))
                        .filter(text -> text.matches("[A-ZÅÄÖ][A-ZÅÄÖ0-9_]+"))
                        .findFirst()
                        .orElse("");
            }
        }

        Finder(String module, List<Sentence> found) {
            this.module = module;
            this.found = found;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            types.push(type.getSimpleName().toString());
            super.visitClass(type, null);
            types.pop();
            return null;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            scan(call.getMethodSelect(), null);
            calls.push(new Call(name(call.getMethodSelect()), call.getArguments()));
            scan(call.getArguments(), null);
            calls.pop();
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            calls.push(new Call(name(made.getIdentifier()), made.getArguments()));
            super.visitNewClass(made, null);
            calls.pop();
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
            if (sum.getKind() == Tree.Kind.PLUS && take(text(sum))) {
                return null;
            }
            return super.visitBinary(sum, null);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            take(text(literal));
            return null;
        }

        private boolean take(String text) {
            if (!text.matches("(?s)[\\p{Lu}…”].*\\s\\S.*[.…?]") || text.contains("\n")) {
                return false;
            }
            Call call = calls.peek();
            String type =
                    types.stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
            found.add(
                    new Sentence(module, type, call == null ? "" : call.name(), call == null ? "" : call.code(), text));
            return true;
        }

        private static String text(Tree tree) {
            if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                return text;
            }
            if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return (text(sum.getLeftOperand()) + text(sum.getRightOperand())).replaceAll("…+", "…");
            }
            return tree instanceof ParenthesizedTree bracket ? text(bracket.getExpression()) : "…";
        }

        private static String name(Tree tree) {
            return tree instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : tree.toString().replaceAll("<.*", "");
        }
    }
}
