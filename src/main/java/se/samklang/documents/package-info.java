/**
 * The document engine: chapters, tables, figures and text with live figures, checked, frozen and rendered.
 *
 * <p>The engine knows no subject. A module that owns facts offers tables, live figures and chapters ({@link
 * se.samklang.documents.Facts}); the engine composes them into a document ({@link
 * se.samklang.documents.DocumentComposer}), checks it, prints it as HTML, PDF, DOCX, TXT and JSON ({@link
 * se.samklang.documents.Renderings}), and freezes what is issued ({@link se.samklang.documents.IssuedDocuments}).
 *
 * <p>Swedish headwords: kapitel, tabell, fotnot, diagram, angivet tal, granskning, anmärkning, fastställa.
 */
@ApplicationModule(allowedDependencies = {"base", "database"})
@NullMarked
package se.samklang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
