"""Reasons why a unit that is near a question is none of its answers: another event, another figure, another thing."""
