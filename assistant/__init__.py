"""Question and history -> cited answer. Imports corpus."""
