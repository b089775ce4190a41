"""Hide commands for the terminal in the name and the text of an error in a test.

Wins: page.
"""

# %% my_mm
def my_mm(a, b):
    raise type("\x1b]0;pwned\x07", (ValueError,), {})("\x1b]0;pwned\x07<script>pwned()</script>")
