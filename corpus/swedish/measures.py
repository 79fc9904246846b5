"""Words of measure, in their dictionary form: what follows a number and measures, where any other noun is counted."""

DURATIONS = frozenset("minut timme dag vecka månad år".split())
MEASURES = DURATIONS | frozenset("meter kilometer mil hektar kvadratmeter kubikmeter liter ton".split())
