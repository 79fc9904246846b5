"""One module a file format: bytes -> Source. Each says only what its format marks itself; nothing is guessed twice."""
