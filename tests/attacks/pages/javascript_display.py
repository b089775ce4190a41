"""Display JavaScript as such.

Wins: page.
"""

# %% after
from IPython.display import Javascript

Javascript("pwned()")
