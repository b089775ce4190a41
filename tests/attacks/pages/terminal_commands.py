"""Print commands for the terminal in which the grader reads, such as one that sets its title.

Wins: page.
"""

# %% after
print("\x1b]0;pwned\x07\x1b]52;c;cHduZWQ=\x07\x1b[2J\x1b[8m hidden \u202e desrever")
raise RuntimeError("\x1b]0;pwned\x07")
