/** The rules of the house as tests: modules, SQL, tables, words, routes and the tests themselves. */
package se.samklang.architecture;
