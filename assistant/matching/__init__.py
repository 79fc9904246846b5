"""Whether words are said: a question's term sought in a unit and in what surrounds it, and the words that show what a sentence does."""
