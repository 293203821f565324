package se.samklang;

public final class Samklang {
    private Samklang() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
