"""What can go wrong, as one small tree: catch `WellreadError` and you have caught everything we raise on purpose."""


class WellreadError(Exception):
    """Any failure that the program foresaw; its text is one clear sentence for a person."""


class InputError(WellreadError):
    """A file that cannot be read, or not safely."""

    def __init__(self, message: str, *, path: str | None = None) -> None:
        """Keep what was found and where.

        Args:
            message: what was found, without the path.
            path: the file, or `archive.zip!member`.
        """
        super().__init__(f"{path}: {message}" if path else message)
        self.message = message
        self.path = path


class UnsafeInputError(InputError):
    """A file that would cost too much or reach too far: a bomb, a traversal, an entity that grows."""


class ModelError(WellreadError):
    """A language model that is missing, broken or of another kind than we can use."""


class UsageError(WellreadError):
    """Words of a command or of a settings file that cannot be followed."""
