from collections.abc import Callable, Mapping
from typing import Any

from selectolax.lexbor import LexborNode

from newsclean._types.blocks import Container, PageBlock

def bind(library: str, lexbor_node: type, probe: LexborNode) -> bool: ...

class Rules:
    def __init__(
        self,
        kinds: bytes,
        tag_names: list[str | None],
        tag_sets: Mapping[str, bytes],
        named: tuple[bytes, ...],
        hidden: bytes,
        limits: Mapping[str, float],
        functions: Mapping[str, Callable[..., Any]],
    ) -> None: ...
    def walk(
        self, root: LexborNode
    ) -> tuple[
        tuple[
            list[PageBlock],
            list[Container],
            list[tuple[int, str, LexborNode]],
            list[tuple[int, str, int, str]],
            Callable[[Any], LexborNode],
        ],
        set[str],
    ]: ...
