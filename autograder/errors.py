"""The one error that a user of this package is meant to see."""


class CourseError(Exception):
    """Something that a person can put right; its text is one sentence that says what, where and how.

    The command line prints it without a traceback and exits with status 1.
    """
