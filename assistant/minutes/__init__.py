"""What the minutes tell of the matter that a question is about."""
