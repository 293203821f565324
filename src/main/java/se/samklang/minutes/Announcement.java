package se.samklang.minutes;

import java.time.LocalDate;

/** When the minutes were announced, and the last day their notice is up. */
record Announcement(LocalDate published, LocalDate lastDay) {}
