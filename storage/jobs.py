"""Long work: kept before it begins, held by one process at a time, done step by step.

``now`` is people's time, by which what nobody asked for is forgotten; ``clock`` is the database's and decides who may
work.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, exists, or_, select, update
from sqlalchemy.orm import Session

from storage.posts import READING
from storage.tables.notices import Message, Post
from storage.tables.work import Job
from storage.workers import FencedOut

SPOKEN = "spoken"
LEASE = timedelta(seconds=60)
At = datetime | BindParameter[datetime]
OFFERED, WAITING, RUNNING, STOPPED, DONE = "offered", "waiting", "running", "stopped", "done"


def add_job(session: Session, job: Job) -> Job:
    """Keeps what is to be done."""
    session.add(job)
    session.flush()
    return job


def get_job(session: Session, job_id: int) -> Job | None:
    return session.get(Job, job_id)


def find_last_job(session: Session, person_id: int) -> Job | None:
    """The last work that this person gave."""
    query = select(Job).where(Job.person_id == person_id).order_by(Job.id.desc()).limit(1)
    return session.scalars(query).first()


def find_open_job(session: Session, meeting_id: str) -> Job | None:
    """The last text of a meeting that is being read, or may be."""
    query = select(Job).where(Job.meeting_id == meeting_id, Job.state != DONE).order_by(Job.id.desc()).limit(1)
    found = session.scalars(query).first()
    return found if found is not None and SPOKEN in found.payload else None


def any_free(session: Session, now: datetime, clock: datetime) -> bool:
    """Whether there is work for ``claim_job`` or for ``forget_jobs``."""
    return bool(session.scalar(_any_free(), {"now": now, "clock": clock}))


def is_free() -> ColumnElement[bool]:
    """The condition of ``any_free``, for whoever asks more at once; ``now`` and ``clock`` are to be told."""
    return exists().where(or_(_free(bindparam("clock")), _late(bindparam("now"))))


def claim_job(session: Session, worker: str, clock: datetime) -> Job | None:
    """The oldest work that waits, or whose holder has not been heard of; held until the lease ends."""
    query = select(Job).where(_free(clock)).order_by(Job.id).limit(1).with_for_update(skip_locked=True)
    job = session.scalars(query).one_or_none()
    if job is not None:
        job.state, job.worker_id, job.lease_until, job.fence = RUNNING, worker, clock + LEASE, job.fence + 1
        session.flush()
    return job


def need_held(session: Session, job_id: int, fence: int, clock: datetime) -> Job:
    """The work that this claim holds, for one more step. Raises ``FencedOut`` where it was stopped or taken over."""
    query = select(Job).where(Job.id == job_id, Job.fence == fence, Job.state == RUNNING).with_for_update()
    job = session.scalars(query).one_or_none()
    if job is None:
        raise FencedOut(f"job {job_id}")
    job.lease_until = clock + LEASE
    return job


def end_job(session: Session, job: Job, state: str, reason: str | None = None) -> None:
    """The work is over, or rests for a reason; what was to be read is kept only while it may go on."""
    job.state, job.reason, job.worker_id, job.lease_until = state, reason, None, None
    if state == DONE or job.until is None:
        job.payload = {name: told for name, told in job.payload.items() if name != SPOKEN}
    mark_reading(session, job.id)


def forget_jobs(session: Session, now: datetime) -> int:
    """What nobody asked for in time is not kept; returns how many."""
    found = session.scalars(select(Job).where(_late(now))).all()
    for job in found:
        _forget(session, job, "late")
    return len(found)


def forget_jobs_of(session: Session, meeting_id: str) -> None:
    """Texts of this meeting are read no further."""
    query = select(Job).where(Job.meeting_id == meeting_id, Job.state != DONE)
    for job in session.scalars(query):
        _forget(session, job, "adopted")


def _forget(session: Session, job: Job, reason: str) -> None:
    job.until = None
    job.fence += 1
    end_job(session, job, STOPPED, reason)


def add_reading_post(session: Session, message: Message, job_id: int) -> None:
    """Remembers that a message tells how far a text is read."""
    told = {"message_id": message.id, "place_id": message.place_id, "subject_id": str(job_id)}
    session.add(Post(**told, subject=READING, shown=0, stale=False))
    session.flush()


def mark_reading(session: Session, job_id: int) -> None:
    """To be called in the transaction of each step: what tells of it is to be refreshed."""
    changed = update(Post).where(Post.subject == READING, Post.subject_id == str(job_id))
    changed = changed.values(stale=True, shown=Post.shown + 1, tries=0, again=None)
    session.execute(changed.execution_options(synchronize_session=False))


@cache
def _any_free() -> Select[bool]:
    return select(is_free())


def _free(clock: At) -> ColumnElement[bool]:
    return or_(Job.state == WAITING, (Job.state == RUNNING) & (Job.lease_until <= clock))


def _late(now: At) -> ColumnElement[bool]:
    return Job.state.in_((OFFERED, STOPPED)) & (Job.until <= now)
