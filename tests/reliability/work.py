"""What the reviewers of these tests do."""

from core.jobs.project import Project
from core.sheet import State


def decide(project: Project, times: int, article: int = 0) -> list[str]:
    """Decide so often in that article of the project: accept what waits, then reject; the steps made."""
    session = project.session()
    sheet = session.open(project.article_ids()[article])
    steps = []
    for n in range(times):
        items = sheet.items()
        waiting = next((item for item in items if item.state is State.SUGGESTED), None)
        if waiting is not None:
            steps.append(session.accept(waiting.target).step)
        else:
            steps.append(session.comment(f"{n}: {len(items)}").step)
    return steps
