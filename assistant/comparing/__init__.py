"""Two figures set against each other: what is looked up for each, whether they may be compared, and how the difference is told."""
