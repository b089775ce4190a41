"""This docstring is for authors and stays here."""

# The checks below use these two.


class NotAnswered(NotImplementedError):
    """Raised by an answer that is still empty."""


def refuses(call):
    """Tell whether call() raises an error."""
    try:
        call()
    except NotImplementedError:
        return False
    except Exception:
        return True
    return False
