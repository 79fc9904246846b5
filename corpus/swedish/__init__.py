"""What the program knows of Swedish: words, numbers, dates, sentences. Tables of general language, no document's own."""
