"""A fault while answering -> the Answer that says so: the one place where an exception becomes a Status."""

import logging

from assistant.errors import AssistantError, QuestionRefused
from assistant.replies import ERRORS
from assistant.types import Answer, Status
from corpus.errors import CorpusError

log = logging.getLogger(__name__)


def answer_to_fault(error: Exception) -> Answer:
    """What is said when answering ended in ``error``.

    Messages of ours are passed on, since they are Swedish and say what to do. Anything else is a fault in the program:
    the reader is told so in fixed words, and the trace goes to the log alone.
    """
    if isinstance(error, QuestionRefused):
        return Answer(Status.ERROR_INPUT, str(error), "")
    if isinstance(error, CorpusError):
        log.error("the index cannot be read: %s", error)
        return Answer(Status.ERROR_INDEX, str(error), "")
    log.error("could not answer", exc_info=error)
    message = str(error) if isinstance(error, AssistantError) else ERRORS[Status.ERROR_INTERNAL]
    return Answer(Status.ERROR_INTERNAL, message, "")
