"""What speaks for a unit as evidence: features in [-1, 1] or so, whose weights stand in weights.py."""
