package dev.cuecard.web.intake;

/// Who may send something, and what reads it.
public record Admission(Token token, Inbox inbox) {}
