/**
 * What a meeting is to treat: its items and their order, the standing ones with their content from data, and the
 * paragraphs the items become.
 *
 * <p>Swedish headwords: dagordning, ärende, paragraf (§), stående ärende, ansvarsfrihet.
 */
@NullMarked
package se.samklang.meetings.agenda;

import org.jspecify.annotations.NullMarked;
