/**
 * The shell every page stands in: layout, navigation, forms, lists, errors, accounts, sessions, access and search.
 *
 * <p>A module's controller answers with an {@link se.samklang.web.Answer}: a typed template, a redirect or a file. Who
 * may reach which route stands in one table ({@code behorigheter.txt}), held against the routes by a test.
 *
 * <p>Swedish headwords: konto (account), roll (role), behörighet (permission), inskickning (submission).
 */
@ApplicationModule(allowedDependencies = {"base", "database"})
@NullMarked
package se.samklang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
