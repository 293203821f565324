/**
 * PostgreSQL, embedded or external, and the two handles everything reads and writes through.
 *
 * <p>Each förbund is fenced by row-level security: a transaction says whose rows it works on ({@link
 * se.samklang.database.Scope}) and the database shows it no others. Every change is recorded by the database itself
 * with who, when, before and after, gathered into acts that can be undone.
 *
 * <p>Swedish headwords: hyresgäst (tenant), åtgärd (act), ändring (change).
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package se.samklang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
