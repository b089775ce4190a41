"""Append code to nbgrader's configuration, which runs in the grader's next command.

Wins: files.
"""

# %% my_mm
with open("../../../nbgrader_config.py", "a") as config:
    config.write("\nprint('I am in the grader')\n")
