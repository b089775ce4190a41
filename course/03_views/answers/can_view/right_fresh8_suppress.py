"""A tidy programmer: contextlib.suppress in the place of try/except."""
import contextlib


def can_view(x, shape):
    answer = False
    with contextlib.suppress(RuntimeError):
        x.view(shape)
        answer = True
    return answer
