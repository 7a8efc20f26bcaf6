"""What each command of the command line does. Each returns whether all its inputs went well."""


class CommandError(Exception):
    """What was asked for cannot be done. The message is one line for people."""
