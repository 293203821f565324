package se.samklang.web;

/** What a handler answers with. */
public sealed interface Answer permits Page, PublicPage, Redirect, Download {}
