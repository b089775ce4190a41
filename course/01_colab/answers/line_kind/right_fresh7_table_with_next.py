"""A table of marks, the longer first, and next() with a default; as a lambda."""
_KINDS = (("%%", "cell magic"), ("%", "magic"), ("!", "shell"))

line_kind = lambda line: next(  # noqa: E731
    (kind for mark, kind in _KINDS if line.lstrip(" \t").startswith(mark)), "python"
)
