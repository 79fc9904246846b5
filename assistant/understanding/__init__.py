"""The question understood: what is asked for, about what and when; a follow-up made to stand alone."""
