/** The program as people meet it: in a real browser, by mouse, by keyboard, on a phone and without JavaScript. */
@org.jspecify.annotations.NullMarked
package se.samklang.journeys;
