"""The answer put together out of quotes: the lead, the evidence with its sources, lists and tables taken whole."""
