/**
 * What each insats tells of a year in the förbund's annual report: written by whoever leads it, handed in, approved and
 * set into the document, with the money granted, used and left.
 *
 * <p>Swedish headwords: insatsens redovisning, arbetsmetod, resultat, erfarenheter, beviljat, använt, oförbrukat.
 */
@NullMarked
package se.samklang.insatser.reports;

import org.jspecify.annotations.NullMarked;
