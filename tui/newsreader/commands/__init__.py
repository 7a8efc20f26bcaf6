"""What each command of the command line does. Each returns whether all its inputs went well."""


class CommandError(Exception):
    """What was asked for cannot be done. The message is one line for people."""


def reason_of(error: Exception) -> str:
    """One line for people about what went wrong."""
    if not isinstance(error, OSError):
        return str(error)
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or type(error).__name__}"
