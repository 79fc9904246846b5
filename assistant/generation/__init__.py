"""Answers written by a language model, each sentence shown only when it has passed the checks."""
