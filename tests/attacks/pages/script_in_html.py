"""Display HTML with a script, which runs in the instructor's formgrader.

Wins: page.
"""

# %% after
from IPython.display import HTML, display

display(HTML("<script>pwned()</script><b>hello</b>"))
