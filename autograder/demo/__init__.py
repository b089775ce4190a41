"""A sample class: made from the answer bank, saved as editors save, graded by real nbgrader."""
