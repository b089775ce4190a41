"""Print what has been executed before, hidden tests included.

Wins: leak.
"""

# %% after
for text in In:
    print(text)
