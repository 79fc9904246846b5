"""Faults of the assistant. Outcomes such as "not in the documents" are values (types.Status), not errors.

AssistantError              anything of ours; its message is Swedish and says what to do next
├── QuestionRefused         the question cannot be taken (empty, too long)
└── ConfigurationFault      a setting has a value that cannot be used
"""


class AssistantError(Exception):
    """A fault with a Swedish message for the user."""


class QuestionRefused(AssistantError):
    """The question cannot be taken as it is."""


class ConfigurationFault(AssistantError):
    """A setting has a value that cannot be used; names the setting and the value."""
