/**
 * The förbund, its members and the persons with a mandate in it.
 *
 * <p>A samordningsförbund is formed under lag (2003:1210): parties of four kinds (municipality, region, social insurance
 * agency, employment service) are represented by any number of member organisations; several municipalities count as
 * one party.
 *
 * <p>Swedish headwords: förbund (association), medlem (member), samverkanspart (party), mandat (mandate), kommun
 * (municipality).
 */
@ApplicationModule(allowedDependencies = {"base", "database", "web", "exchange", "documents"})
@NullMarked
package se.samklang.association;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
