"""Display tags nested so deep that cleaning them takes longer than anybody waits.

Wins: limits.
"""

# %% after
from IPython.display import HTML, display

for _ in range(20):
    display(HTML("<ul><li>" * 5000))
    display(HTML("<div>" * 10_000))
    display(HTML("<b><p></b></p>" * 900))
