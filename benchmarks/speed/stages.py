"""Pages -> the share of time that each stage of the pipeline takes.

Law: the stages are those that `newsclean._pipeline.stages.STAGES` names, global functions of the modules that
`newsclean._pipeline.stages.PIPELINE` names. A clock is put wherever one of these modules looks up a stage, only while
measuring. The library itself has no clocks and pays nothing.
"""

from __future__ import annotations

import functools
import importlib
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs

import newsclean
from newsclean._pipeline import stages as pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import ModuleType

__all__ = ["Clock", "Share", "StagesError", "clocked", "stage_shares"]


class StagesError(Exception):
    """The pipeline names no stages, or a stage that it does not have."""


@attrs.frozen
class Share:
    """The share of one stage in the whole time; `rest` is the time between the stages."""

    stage: str
    mean_ms: float
    share: float
    calls: int


@attrs.define(eq=False)
class Clock:
    """Adds up the time spent in each stage, without the stages that it calls."""

    nanoseconds: dict[str, int] = attrs.field(factory=dict)
    calls: dict[str, int] = attrs.field(factory=dict)
    _inner: list[int] = attrs.field(factory=list)

    def wrap(self, name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        """Return the stage with the clock around it."""
        self.nanoseconds[name] = self.calls[name] = 0

        @functools.wraps(stage)
        def timed(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  (whatever the stage takes and gives)
            self._inner.append(0)
            start = time.perf_counter_ns()
            try:
                return stage(*args, **kwargs)
            finally:
                elapsed = time.perf_counter_ns() - start
                self.nanoseconds[name] += elapsed - self._inner.pop()
                self.calls[name] += 1
                if self._inner:
                    self._inner[-1] += elapsed

        return timed


@contextmanager
def clocked(modules: Sequence[ModuleType], names: Sequence[str]) -> Iterator[Clock]:
    """Put clocks around functions, in each of the modules that have them, and remove them again.

    Raises:
        StagesError: No module has one of them, or two mean different functions by one name.
    """
    stages = {name: _stage(modules, name) for name in names}
    clock = Clock()
    try:
        for name, stage in stages.items():
            timed = clock.wrap(name, stage)
            for module in modules:
                if hasattr(module, name):
                    setattr(module, name, timed)
        yield clock
    finally:
        for name, stage in stages.items():
            for module in modules:
                if hasattr(module, name):
                    setattr(module, name, stage)


def _stage(modules: Sequence[ModuleType], name: str) -> Callable[..., Any]:
    found = [getattr(module, name) for module in modules if hasattr(module, name)]
    if not found or not callable(found[0]):
        where = ", ".join(module.__name__ for module in modules)
        raise StagesError(f"{where} has no stage {name!r}, though STAGES names it")
    stage: Callable[..., Any] = found[0]
    if any(other is not stage for other in found):
        raise StagesError(f"two modules of the pipeline mean different functions by {name!r}")
    return stage


def stage_shares(pages: Sequence[tuple[str, bytes, str]], *, repeat: int) -> list[Share]:
    """Clean the pages from bytes and return the share of each stage, the rest last.

    Cost: the clocks add less than a microsecond to the caller for each call of a stage.

    Raises:
        StagesError: The pipeline names no stages.
    """
    names = getattr(pipeline, "STAGES", ())
    if not names:
        raise StagesError("newsclean._pipeline.stages names no STAGES")
    for _, data, url in pages[:5]:
        newsclean.clean(data, url=url or None)
    with clocked([importlib.import_module(module) for module in pipeline.PIPELINE], names) as clock:
        start = time.perf_counter_ns()
        for _ in range(repeat):
            for _, data, url in pages:
                newsclean.clean(data, url=url or None)
        total = time.perf_counter_ns() - start
    cleaned = len(pages) * repeat
    spent = {**clock.nanoseconds, "rest": total - sum(clock.nanoseconds.values())}
    calls = {**clock.calls, "rest": cleaned}
    # A stage without a call belongs to the other front end.
    return [Share(name, ns / cleaned / 1e6, ns / total, calls[name]) for name, ns in spent.items() if calls[name]]
