"""Measures the assistant. Imports assistant and corpus."""
