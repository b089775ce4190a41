# nbgrader's configuration for this course. nbgrader finds it in the folder that it is started in:
#     nbgrader autograde 03_views
# In another folder, name the course's; this holds for every command (there is no --config):
#     nbgrader autograde 03_views --CourseDirectory.root=/path/to/course
# (--course-dir=/path/to/course is the same, but `nbgrader export` does not know it.)
# Or once for all that is started from a shell, JupyterLab included:
#     export JUPYTER_CONFIG_PATH=/path/to/course
# Students need no configuration, only the course_id of course.toml:
#     nbgrader fetch_assignment 03_views --course=pytorch-basics
import asyncio
import sys
from pathlib import Path

root = Path(__file__).resolve().parent
if str(root) not in sys.path:  # a server reads this file many times
    sys.path.insert(0, str(root))  # nbgrader runs elsewhere too, and must find the engine

try:
    from autograder.grading.config import configure

    configure(get_config(), root)  # type: ignore[name-defined]  # noqa: F821
except Exception as error:
    # nbgrader would only log this, and go on to grade with its own settings. A running server may
    # log it, as it has read ours when it started.
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        sys.exit(f"nbgrader_config.py: {error}")
    raise
