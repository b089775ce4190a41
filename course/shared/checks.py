"""What the checks of every lesson use: the empty answer's error, and a test for errors."""

class NotAnswered(NotImplementedError):
    """Raised by an answer that is still empty; shows as one sentence instead of a traceback."""

    def __str__(self):
        return f"{self.args[0]} is still empty: write it in its cell, run that cell, then this one."

    def _render_traceback_(self):
        return [str(self)]


def refuses(call):
    """Tell whether call() raises one of the errors that torch raises for unsuitable arguments."""
    try:
        call()
    except NotImplementedError:
        return False  # an empty answer refuses nothing
    except (ValueError, RuntimeError, IndexError, TypeError):
        return True
    return False
