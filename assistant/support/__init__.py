"""Whether evidence supports a statement, without a language model: figures, years, names, direction, standing."""
