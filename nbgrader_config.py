# nbgrader's configuration for this course. It holds from any folder:
#     nbgrader autograde 03_views                                     (in the course's folder)
#     nbgrader autograde --config=/path/to/nbgrader_config.py 03_views     (in another one)
import sys
from pathlib import Path

root = Path(__file__).resolve().parent
sys.path.insert(0, str(root))  # nbgrader runs elsewhere too, and must find the engine

from autograder.grading.config import configure  # noqa: E402

configure(get_config(), root)  # type: ignore[name-defined]  # noqa: F821
