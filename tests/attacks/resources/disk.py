"""Fill the disk with 600 MB, in the working folder and wherever temporary files go.

Wins: limits.
"""

# %% my_mm
import tempfile

for folder in (".", tempfile.gettempdir()):
    try:
        with open(f"{folder}/full", "wb") as file:
            for _ in range(300):
                file.write(b"x" * (1 << 20))
    except OSError:
        pass
