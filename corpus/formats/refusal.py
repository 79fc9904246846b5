"""Why a format's module will not read a file, told to the one place that knows the file's name."""


class Refused(Exception):
    """The file cannot be read. ``reason_sv`` goes on after the file's name and holds the next step."""

    def __init__(self, reason_sv: str) -> None:
        super().__init__(reason_sv)
        self.reason_sv = reason_sv
