"""Show data that is nested a thousand levels deep.

Wins: ungraded.
"""

# %% my_mm
from IPython.display import display

deep = []
for _ in range(960):
    deep = [deep]
display({"application/json": deep, "text/plain": "deep"}, raw=True)

try:
    from autograder.referee.student import Student

    Student._run = lambda self, source, seconds: {"outputs": [{"output_type": "stream", "text": deep}]}
except ImportError:
    pass
