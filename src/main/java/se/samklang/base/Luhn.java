package se.samklang.base;

/** The check digit of Swedish identity numbers: every other digit doubled from the first, digit sum divisible by ten. */
final class Luhn {
    private Luhn() {}

    /** Whether ten ASCII digits end in the right check digit. */
    static boolean holds(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int product = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
