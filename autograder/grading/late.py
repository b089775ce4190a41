"""Penalties for late work: course.toml's rule as a plugin of nbgrader's, and kept up to date.

nbgrader reckons a penalty once, while it grades; a manual score or an extension that comes later
would leave it as it was. So feedback and exports reckon it again.
"""

from __future__ import annotations

import math
from pathlib import Path

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook, SubmittedNotebook
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.preprocessors import AssignLatePenalties
from traitlets import Float, Unicode
from traitlets.config import Config

from autograder.grading.extensions import apply_extensions, read_extensions

_DAY = 24 * 60 * 60


class SharePerDay(LateSubmissionPlugin):
    """Each day begun after the deadline takes the same share of the score."""

    per_day = Float(0.0, help="Share of the score that a day costs, 0 to 1.").tag(config=True)
    grace_minutes = Float(0.0, help="Minutes after the deadline that cost nothing.").tag(
        config=True
    )

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """The points to take off; None for none.

        Args:
            student_id: whose work it is.
            score: its points, those of graders and extra credit included.
            total_seconds_late: seconds after the deadline, or after the student's own.
        """
        if not self.per_day or total_seconds_late <= 60 * self.grace_minutes:
            return None
        days = math.ceil(total_seconds_late / _DAY)
        return float(score * min(1.0, self.per_day * days))


class LatePenalties(AssignLatePenalties):
    """nbgrader's step that writes a penalty into the gradebook, with the student's extension."""

    extensions = Unicode("extensions.csv", help="The file of extensions.").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Reckon one submission's penalty from its score, as it is now."""
        names = resources["nbgrader"]
        granted = read_extensions(Path(self.extensions))
        own = {key: until for key, until in granted.items() if key[0] == names["student"]}
        with Gradebook(names["db_url"]) as gradebook:
            apply_extensions(gradebook, names["assignment"], own)
            gradebook.db.commit()
        result: tuple[NotebookNode, ResourcesDict] = super().preprocess(nb, resources)
        return result


def settle_penalties(gradebook: Gradebook, config: Config) -> list[str]:
    """Reckon every penalty from the scores as they are now, by the plugin that is configured.

    Args:
        gradebook: an open gradebook; what changes is committed.
        config: nbgrader's configuration of the course.

    Returns:
        What changed, one line each.
    """
    step = penalties(config)
    lines = []
    for assignment in gradebook.assignments:
        for submission in assignment.submissions:
            for notebook in submission.notebooks:
                was = notebook.late_submission_penalty
                settle_penalty(step, notebook)
                now = notebook.late_submission_penalty
                if now != was:
                    lines.append(
                        f"{submission.student.id}, {assignment.name}: "
                        f"the late penalty is {now or 0:g} points (was {was or 0:g})"
                    )
    gradebook.db.commit()
    return lines


def penalties(config: Config) -> LatePenalties:
    """The step that reckons penalties, with the plugin that is configured."""
    step = LatePenalties(config=config)
    step.init_plugin()
    return step


def settle_penalty(step: LatePenalties, notebook: SubmittedNotebook) -> None:
    """Reckon the penalty of one submitted notebook from its score, and write it into its row."""
    submission, penalty = notebook.assignment, None
    late = submission.total_seconds_late
    if late > 0:
        penalty = step.plugin_inst.late_submission_penalty(
            submission.student.id, notebook.score, late
        )
    if penalty is not None:
        penalty = step._check_late_penalty(notebook, penalty)
    notebook.late_submission_penalty = penalty
